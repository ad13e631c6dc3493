import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe } from "vitest";
import type { Database } from "../../src/platform/database/database.ts";
import { openDatabase } from "../../src/platform/database/database.ts";

/** Runs the same tests on the embedded database and on every real PostgreSQL server at hand, each time from empty. */
export function describeStores(name: string, tests: (database: () => Database) => void): void {
  const servers: unknown = JSON.parse(process.env.EGIDE_STORES ?? "[]");
  const urls = Array.isArray(servers) ? servers.map(String) : [];
  if (urls.length === 0) throw new Error("no PostgreSQL server was started for the store tests");
  for (const [index, url] of [undefined, ...urls].entries()) {
    describe(`${name}, ${url === undefined ? "embedded" : `server ${index}`}`, () => {
      let database: Database | undefined;
      const folder = mkdtempSync(join(tmpdir(), "egide-store-"));
      beforeAll(async () => {
        if (url !== undefined) await empty(url);
        database = await openDatabase({ url, folder });
      });
      afterAll(async () => {
        await database?.close();
        rmSync(folder, { recursive: true, force: true });
      });
      tests(() => {
        if (!database) throw new Error("the database is not open yet");
        return database;
      });
    });
  }
}

async function empty(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("drop schema public cascade; create schema public");
  await client.end();
}
