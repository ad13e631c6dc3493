import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import Fastify, { LogController } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { z } from "zod";
import type { Config } from "../config.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { tokenBuckets } from "./limiter.ts";
import { installProblems, problem, sendProblem } from "./problem.ts";

z.config(z.locales.fr());

const bodyLimit = 64 * 1024;

/** A server with what every route needs: headers, limits, problems in French, logs and figures without people. */
export async function makeServer(config: Config, metrics: Metrics, logging: boolean): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    logController: new LogController({ disableRequestLogging: true }),
    // A demonstration says only what went wrong.
    logger: { level: logging ? "info" : "error" },
    routerOptions: { maxParamLength: 200 },
  });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  installProblems(server);
  await server.register(helmet, securityHeaders(config));
  installLimiter(server);

  server.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "unknown";
    metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "served",
    );
    done();
  });
  return server;
}

function installLimiter(server: FastifyInstance): void {
  const wait = tokenBuckets({ burst: 200, perSecond: 20, clients: 50_000 });
  server.addHook("onRequest", async (request, reply) => {
    if (!request.url.startsWith("/api/")) return;
    const seconds = wait(request.ip, Date.now());
    if (seconds === 0) return;
    reply.header("Retry-After", seconds);
    await sendProblem(
      reply,
      problem(429, "too-many-requests", `Trop de demandes en peu de temps : réessayez dans ${seconds} s.`),
    );
  });
}

function securityHeaders({ publicUrl }: Config) {
  const secure = publicUrl.startsWith("https:");
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: secure ? { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
  } as const;
}
