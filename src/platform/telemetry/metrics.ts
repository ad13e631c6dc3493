import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

export interface Metrics {
  /** Counts a served request by route pattern: never an address, never a parameter. Seconds. */
  readonly observe: (method: string, route: string, status: number, seconds: number) => void;
  /** Prometheus text format. */
  readonly text: () => Promise<string>;
}

export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: "egide_http_request_duration_seconds",
    help: "Duration of requests by method, route pattern and status",
    labelNames: ["method", "route", "status"],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  return {
    observe: (method, route, status, seconds) => durations.observe({ method, route, status: String(status) }, seconds),
    text: () => registry.metrics(),
  };
}
