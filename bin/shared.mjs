import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export const say = (sentence) => console.error(sentence);

/** Stops with one clear sentence. */
export function give(sentence) {
  say(`\n${sentence}\n`);
  process.exit(1);
}

/** The command line of the machine's npm, to be run under the Node of our choice. */
export function npmCommandLine() {
  const places = [
    process.env.npm_execpath,
    join(dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(dirname(process.execPath), "node_modules", "npm", "bin", "npm-cli.js"),
    "/usr/lib/node_modules/npm/bin/npm-cli.js",
    "/usr/share/nodejs/npm/bin/npm-cli.js",
  ];
  const found = places.find((place) => place?.endsWith(".js") && existsSync(place));
  return found ?? give("npm est introuvable : lancez « npm start » ou « npm test » plutôt que ce fichier.");
}

/** SHA-256 of the names and contents of files and folders. */
export function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of filesOf(path)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!path.includes(".") || path.endsWith("/")) {
    return readdirSync(full, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesOf(`${path}${entry.name}/`) : [join(full, entry.name)]));
  }
  return [full];
}

export const stampIs = (file, value) => existsSync(file) && readFileSync(file, "utf8") === value;

export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}
