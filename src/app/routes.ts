import type { FastifyInstance } from "fastify";
import type { Config } from "../platform/config.ts";
import type { Database } from "../platform/database/database.ts";
import { openApi } from "../platform/http/openapi.ts";
import { register } from "../platform/http/register.ts";
import { positioningApi, positioningContract, positioningService } from "../positioning/index.ts";
import { referentialsApi, referentialsContract, referentialsService } from "../referentials/index.ts";
import type { Content } from "../referentials/model.ts";

export interface Parts {
  readonly config: Config;
  readonly content: Content;
  readonly database: Database;
  readonly version: string;
}

/** Every area meets the server here, and only here. */
export function serveAreas(server: FastifyInstance, { config, content, version }: Parts): void {
  register(server, referentialsContract, referentialsApi(referentialsService(content)));
  register(server, positioningContract, positioningApi(positioningService(content)));
  const document = openApi([referentialsContract, positioningContract], { version, url: config.publicUrl });
  server.get("/api/openapi.json", () => document);
}
