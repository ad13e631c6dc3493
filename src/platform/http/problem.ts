import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { errorStatus, UserError } from "../../kernel/errors.ts";

/** An error as RFC 9457 says it. `type` is stable; `detail` is French and meant to be read. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

const titles: Readonly<Record<number, string>> = {
  400: "Demande mal formée",
  403: "Accès refusé",
  404: "Introuvable",
  405: "Méthode refusée",
  413: "Envoi trop lourd",
  415: "Format non accepté",
  429: "Trop de demandes",
  500: "Erreur du serveur",
  503: "Service momentanément indisponible",
};

export function problem(status: number, id: string, detail: string): Problem {
  return { type: `urn:egide:${id}`, title: titles[status] ?? "Erreur", status, detail };
}

export function sendProblem(reply: FastifyReply, sent: Problem): FastifyReply {
  return reply.code(sent.status).type("application/problem+json; charset=utf-8").send(JSON.stringify(sent));
}

/** Every error of every route leaves through here; what is not foreseen is logged and never told. */
export function installProblems(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const told = toProblem(error);
    if (told.status >= 500) request.log.error({ err: error, cause: error.cause }, "unexpected error");
    return sendProblem(reply, told);
  });
}

function toProblem(error: FastifyError): Problem {
  if (error instanceof UserError) return problem(errorStatus[error.id], error.id, error.message);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const faults = error.validation
      .slice(0, 5)
      .map(({ params, instancePath, message }) => tell(instancePath, message ?? "", params));
    return problem(400, "invalid-input", faults.join(" "));
  }
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
      return problem(413, "too-large", "Votre envoi dépasse la taille acceptée.");
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return problem(415, "unsupported-media", "Envoyez du JSON, avec l’en-tête « Content-Type: application/json ».");
    case "FST_ERR_CTP_EMPTY_JSON_BODY":
      return problem(400, "invalid-input", "Le corps de la demande est vide : envoyez un objet JSON.");
    case "FST_ERR_CTP_INVALID_JSON_BODY":
      return problem(400, "invalid-input", "Le corps de la demande n’est pas du JSON lisible.");
  }
  if (error.statusCode === 400)
    return problem(400, "invalid-input", "Le corps de la demande n’est pas du JSON lisible.");
  return problem(
    500,
    "internal",
    "Une erreur est survenue de notre côté. Réessayez ; si elle revient, prévenez le centre.",
  );
}

interface IssueParams {
  readonly keys?: unknown;
}

function tell(path: string, message: string, params: unknown): string {
  const where = path.replace(/^\//, "").replaceAll("/", ".");
  const keys =
    typeof params === "object" && params !== null && "keys" in params ? (params satisfies IssueParams).keys : undefined;
  const named = Array.isArray(keys) ? ` (${keys.map((key) => `« ${String(key)} »`).join(", ")})` : "";
  return where === "" ? `${message}${named}.` : `« ${where} » : ${message}${named}.`;
}
