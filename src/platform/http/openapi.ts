import { z } from "zod";
import { errorStatus } from "../../kernel/errors.ts";
import type { Contract, Route } from "./contract.ts";

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "detail"],
  properties: {
    type: { type: "string", description: "Identifiant stable, « urn:egide:… »." },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string", description: "Une phrase en français : ce qui ne va pas, où, et que faire." },
  },
};

/** The OpenAPI 3.1 document of some contracts, from the very schemas that validate the requests. */
export function openApi(contracts: readonly Contract[], info: { readonly version: string; readonly url: string }) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of contracts.flatMap((contract) => Object.values(contract))) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Égide",
      version: info.version,
      description:
        "API sans état : rien de ce qui est envoyé n’est conservé. Sans compte, limitée à 200 demandes d’un coup puis 20 par seconde.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: info.url }],
    paths,
    components: { schemas: { Problem: problemSchema } },
  };
}

function operation(route: Route) {
  return {
    summary: route.summary,
    ...(route.description ? { description: route.description } : {}),
    ...(route.params ? { parameters: parametersOf(route.path) } : {}),
    ...(route.body
      ? { requestBody: { required: true, content: { "application/json": { schema: schemaOf(route.body, "input") } } } }
      : {}),
    responses: { "200": success(route), ...problems() },
  };
}

function success({ response, file }: Route) {
  if (file !== undefined)
    return { description: "Le document.", content: { [file]: { schema: { type: "string", format: "binary" } } } };
  return {
    description: "La réponse.",
    content: { "application/json": { schema: response ? schemaOf(response, "output") : {} } },
  };
}

function parametersOf(path: string) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function schemaOf(schema: z.ZodType, io: "input" | "output") {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

function problems() {
  const statuses = [...new Set<number>(Object.values(errorStatus))].filter((status) => status !== 403);
  const content = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return Object.fromEntries(
    statuses.map((status) => [String(status), { description: "Un problème (RFC 9457).", content }]),
  );
}
