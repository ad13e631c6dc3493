import type { FastifyInstance } from "fastify";
import type { Metrics } from "../telemetry/metrics.ts";

/** `/healthz`: the process runs. `/readyz`: it can serve. `/metrics`: figures for Prometheus. */
export function serveHealth(server: FastifyInstance, ready: () => Promise<void>, metrics: Metrics): void {
  server.get("/healthz", () => ({ status: "ok" }));
  server.get("/readyz", async (_request, reply) => {
    try {
      await ready();
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "not ready" });
    }
  });
  server.get("/metrics", async (_request, reply) => reply.type("text/plain; version=0.0.4").send(await metrics.text()));
}
