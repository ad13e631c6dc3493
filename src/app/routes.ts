import type { FastifyInstance } from "fastify";
import { directoryStore } from "../directory/index.ts";
import type { Centre } from "../directory/model.ts";
import { observatoryApi, observatoryContract, observatoryService } from "../observatory/index.ts";
import { decisionStore } from "../plan/index.ts";
import type { Config } from "../platform/config.ts";
import type { Database } from "../platform/database/database.ts";
import type { PdfMaker } from "../platform/documents/pdf.ts";
import { openApi } from "../platform/http/openapi.ts";
import { register } from "../platform/http/register.ts";
import { positioningApi, positioningContract, positioningService, positionStore } from "../positioning/index.ts";
import { referentialsApi, referentialsContract, referentialsService } from "../referentials/index.ts";
import type { Content } from "../referentials/model.ts";

export interface Parts {
  readonly config: Config;
  readonly content: Content;
  readonly centre: Centre;
  readonly database: Database;
  readonly pdf: PdfMaker;
  readonly version: string;
}

/** Every area meets the server here, and only here. */
export function serveAreas(server: FastifyInstance, { config, content, centre, database, pdf, version }: Parts): void {
  const { queries } = database;
  register(server, referentialsContract, referentialsApi(referentialsService(content)));
  register(server, positioningContract, positioningApi(positioningService(content, pdf)));
  const observatory = observatoryService({
    mode: config.mode,
    centre,
    content,
    directory: directoryStore(queries),
    positions: positionStore(queries),
    decisions: decisionStore(queries),
  });
  register(server, observatoryContract, observatoryApi(observatory));
  const contracts = [referentialsContract, positioningContract, observatoryContract];
  const document = openApi(contracts, { version, url: config.publicUrl });
  server.get("/api/openapi.json", () => document);
}
