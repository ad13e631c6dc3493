// No key, token or password may enter the repository.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { root } from "../shared.mjs";

const shapes = [
  /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /\bxox[baprs]-[A-Za-z0-9-]{10,}/,
  /\bnpm_[A-Za-z0-9]{36}\b/,
  /postgres(?:ql)?:\/\/[^:@/\s]+:(?!motdepasse|egide|\$)[^@\s]+@/,
];

const { stdout } = spawnSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
const files = stdout.split("\0").filter((name) => name !== "" && !/\.(png|woff2|pdf|xlsx|docx)$/.test(name));
const found = files.flatMap((name) => {
  const text = readFileSync(`${root}/${name}`, "utf8");
  return shapes
    .filter((shape) => shape.test(text) && !name.endsWith("secrets.mjs"))
    .map((shape) => `${name}: ${shape}`);
});
for (const line of found) console.error(line);
console.log(`${files.length} files read, ${found.length} secrets`);
process.exit(found.length === 0 && files.length > 0 ? 0 : 1);
