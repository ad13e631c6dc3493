import type { FastifyInstance } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Contract, FileAnswer, Handlers, Request, Route } from "./contract.ts";

/** Serves a contract: each route validates what comes in and what goes out. */
export function register<C extends Contract>(server: FastifyInstance, contract: C, handlers: Handlers<C>): void {
  for (const name of Object.keys(contract)) {
    const route = contract[name];
    const handler = handlers[name];
    if (route && handler) serve(server, route, handler);
  }
}

type AnyHandler = (request: Request<Route>) => unknown;

function serve(server: FastifyInstance, route: Route, handler: AnyHandler): void {
  const { params, body, response, file } = route;
  server.withTypeProvider<ZodTypeProvider>().route({
    method: route.method,
    url: route.path,
    schema: {
      ...(params ? { params } : {}),
      ...(body ? { body } : {}),
      ...(response ? { response: { 200: response } } : {}),
    },
    handler: async (request, reply) => {
      const answer: unknown = await handler({ params: request.params, body: request.body });
      if (file === undefined) return answer;
      if (!isFile(answer)) throw new TypeError(`${route.path} did not answer a file`);
      return reply
        .type(file)
        .header("Content-Disposition", `attachment; filename="${answer.name}"`)
        .header("Cache-Control", "no-store")
        .send(Buffer.from(answer.bytes));
    },
  });
}

function isFile(answer: unknown): answer is FileAnswer {
  return typeof answer === "object" && answer !== null && "bytes" in answer && "name" in answer;
}
