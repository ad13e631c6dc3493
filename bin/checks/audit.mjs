// Known vulnerabilities of what runs in production. Some registries do not answer audits: then it says so, and passes.
import { spawnSync } from "node:child_process";
import { npmCommandLine, root } from "../shared.mjs";

const { stdout } = spawnSync(process.execPath, [npmCommandLine(), "audit", "--omit=dev", "--json"], {
  cwd: root,
  encoding: "utf8",
});
const counts = read(stdout)?.metadata?.vulnerabilities;
if (!counts) {
  console.log("The registry does not answer audits: vulnerabilities were not checked.");
  process.exit(0);
}
const serious = counts.high + counts.critical;
console.log(`${counts.total} known, ${serious} high or critical`);
process.exit(serious === 0 ? 0 : 1);

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
