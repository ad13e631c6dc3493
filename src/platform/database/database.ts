import { join } from "node:path";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { StartError } from "../startError.ts";
import { openEmbedded } from "./embedded.ts";
import { migrate } from "./migrate.ts";

/** Queries, alone or inside a transaction. */
export type Queries = Pick<NodePgDatabase, "select" | "insert" | "execute" | "transaction">;

export interface Database {
  readonly kind: "embedded" | "server";
  readonly queries: Queries;
  /** Answers when the database answers. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens and migrates the database: a server by its address, otherwise the embedded one. @throws StartError */
export async function openDatabase(options: {
  readonly url: string | undefined;
  readonly folder: string;
}): Promise<Database> {
  return options.url === undefined ? openFolder(options.folder) : openServer(options.url);
}

async function openFolder(folder: string): Promise<Database> {
  const { pool, close } = await openEmbedded(join(folder, "database"));
  await migrate(pool);
  const upkeep = setInterval(() => void pool.query("vacuum analyze").catch(() => undefined), 6 * 60 * 60 * 1000);
  upkeep.unref();
  return {
    kind: "embedded",
    queries: drizzle(pool),
    ping: () => ping(pool),
    async close() {
      clearInterval(upkeep);
      await close();
    },
  };
}

async function openServer(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  pool.on("error", () => undefined);
  try {
    await ping(pool);
  } catch (cause) {
    await pool.end();
    const { host } = new URL(url);
    throw new StartError(
      `La base PostgreSQL « ${host} » ne répond pas : vérifiez DATABASE_URL et que le serveur est en marche.`,
      { cause },
    );
  }
  await migrate(pool);
  return { kind: "server", queries: drizzle(pool), ping: () => ping(pool), close: () => pool.end() };
}

async function ping(pool: pg.Pool): Promise<void> {
  await pool.query("select 1");
}
