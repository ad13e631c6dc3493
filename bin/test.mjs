// Everything that must hold before a change lands, from what costs least to what costs most.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./shared.mjs";

const local = (name) => join(root, "node_modules", name);
const report = join(root, "node_modules", ".egide-tests.json");
const vitest = [
  local("vitest/vitest.mjs"),
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
];

const steps = [
  { name: "types", args: [local("@typescript/native/bin/tsc"), "-p", "."] },
  { name: "lint", args: [local("@biomejs/biome/bin/biome"), "check", "."] },
  { name: "architecture", args: ["bin/checks/architecture.mjs"] },
  { name: "unused code", args: [local("knip/bin/knip.js")] },
  { name: "secrets", args: ["bin/checks/secrets.mjs"] },
  { name: "known vulnerabilities", args: ["bin/checks/audit.mjs"] },
];

let passed = 0;
let failed = 0;
for (const { name, args } of steps) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status === 0) passed += 1;
  else failed += 1;
}

console.log("\n— tests");
rmSync(report, { force: true });
const { status } = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
const { numPassedTests, numFailedTests } = readReport();
passed += numPassedTests;
failed += numFailedTests;
if (status !== 0 && numFailedTests === 0) failed += 1;

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function readReport() {
  try {
    return JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}
