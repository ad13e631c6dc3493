#!/usr/bin/env node
// The launcher: plain JavaScript without dependency, for any Node from 20 on. It brings what is missing, then runs.
import { spawnSync } from "node:child_process";
import { node24 } from "./node24.mjs";
import { prepare } from "./prepare.mjs";
import { root, say } from "./shared.mjs";

const commands = {
  start: { build: true, script: ["src/app/main.ts"] },
  dev: { build: false, script: ["bin/dev.mjs"] },
  bench: { build: true, script: ["test/bench/bench.ts"] },
  test: { build: true, script: ["bin/test.mjs"] },
};

const command = commands[process.argv[2]];
if (!command) {
  say(`Commande inconnue. Connues : ${Object.keys(commands).join(", ")}.`);
  process.exit(2);
}

const node = node24();
prepare(node, { build: command.build });
const run = spawnSync(node, [...command.script, ...process.argv.slice(3)], {
  cwd: root,
  stdio: "inherit",
  env: process.env,
});
process.exit(run.status ?? 1);
