// Development: the server restarts when a source changes, and the pages are rebuilt.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./shared.mjs";

const run = (args) => spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
const children = [
  run([join("node_modules", "vite", "bin", "vite.js"), "build", "--watch", "--logLevel", "warn"]),
  run(["--watch-path=src", "--watch-path=content", "src/app/main.ts"]),
];
const stop = () => {
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
