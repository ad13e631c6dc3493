import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { loadCentre } from "../directory/index.ts";
import type { Config } from "../platform/config.ts";
import { openDatabase } from "../platform/database/database.ts";
import { takeDataFolder } from "../platform/dataFolder.ts";
import { PdfMaker } from "../platform/documents/pdf.ts";
import { serveHealth } from "../platform/http/health.ts";
import { servePages } from "../platform/http/pages.ts";
import { checkPort, portError } from "../platform/http/port.ts";
import { makeServer } from "../platform/http/server.ts";
import { makeMetrics } from "../platform/telemetry/metrics.ts";
import { loadContent } from "../referentials/index.ts";
import { loadDemonstration } from "./demonstration/load.ts";
import { serveAreas } from "./routes.ts";

export interface Product {
  readonly address: string;
  readonly server: FastifyInstance;
  /** Finishes what is under way, then closes everything. */
  readonly stop: () => Promise<void>;
}

const root = join(import.meta.dirname, "..", "..");

/** Puts the product together and listens. @throws StartError, ContentError */
export async function startProduct(config: Config, options: { readonly logging: boolean }): Promise<Product> {
  const content = loadContent(join(root, "content"));
  const centre = loadCentre(join(root, "content"));
  await checkPort(config);
  const release = takeDataFolder(config.dataFolder);
  try {
    const database = await openDatabase({ url: config.databaseUrl, folder: config.dataFolder });
    const metrics = makeMetrics();
    const pdf = new PdfMaker();
    const server = await makeServer(config, metrics, options.logging);
    const stop = async () => {
      await server.close();
      await pdf.close();
      await database.close();
      release();
    };
    try {
      await loadDemonstration(config, database, content, centre);
      serveHealth(server, database.ping, metrics);
      serveAreas(server, { config, content, centre, database, pdf, version: productVersion() });
      await servePages(server, join(root, "dist", "web"));
      await listen(server, config);
    } catch (error) {
      await stop();
      throw error;
    }
    return { address: config.publicUrl, server, stop };
  } catch (error) {
    release();
    throw error;
  }
}

async function listen(server: FastifyInstance, { port, host }: Config): Promise<void> {
  try {
    await server.listen({ port, host });
  } catch (cause) {
    throw portError(cause, port);
  }
}

function productVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "0";
}
