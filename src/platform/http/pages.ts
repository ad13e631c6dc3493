import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { problem, sendProblem } from "./problem.ts";

const year = 365 * 24 * 60 * 60;

/** Serves the built pages: hashed files for ever, documents never; unknown addresses open the site, which says so. */
export async function servePages(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    index: false,
    setHeaders: (reply, path) => {
      reply.header("Cache-Control", /\/assets\//.test(path) ? `public, max-age=${year}, immutable` : "no-cache");
    },
  });
  server.get("/evaluation", (_request, reply) => reply.sendFile("questions.html"));
  server.get("/", (_request, reply) => reply.sendFile("index.html"));
  server.setNotFoundHandler((request, reply) => {
    const page =
      request.method === "GET" &&
      !request.url.startsWith("/api/") &&
      (request.headers.accept ?? "").includes("text/html");
    if (!page)
      return sendProblem(
        reply,
        problem(
          404,
          "not-found",
          "Cette adresse n’existe pas. Les adresses de l’API sont décrites dans /api/openapi.json.",
        ),
      );
    return sendSite(reply, folder);
  });
}

/** The site knows its own addresses and shows its own « introuvable »; files with a dot are real or missing. */
function sendSite(reply: FastifyReply, folder: string): FastifyReply {
  const file = join(folder, "index.html");
  if (!existsSync(file)) return sendProblem(reply, problem(503, "unavailable", "Le site n’est pas encore construit."));
  return reply.type("text/html; charset=utf-8").header("Cache-Control", "no-cache").send(createReadStream(file));
}
