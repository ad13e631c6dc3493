import { spawnSync } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { give, hashOf, npmCommandLine, root, say, stampIs, writeStamp } from "./shared.mjs";

const sources = ["src/", "content/", "build/", "vite.config.ts", "package-lock.json"];

/** Installs and builds, each only when something changed since the last time. */
export function prepare(node, { build }) {
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ""}`;
  const run = (args) =>
    spawnSync(node, args, { cwd: root, stdio: "inherit", env: { ...process.env, PATH: path } }).status === 0;

  const installed = join(root, "node_modules", ".egide-installed");
  const lock = `${hashOf(["package-lock.json"])} ${process.platform}-${process.arch}`;
  if (!stampIs(installed, lock)) {
    say("Installation des dépendances…");
    if (!run([npmCommandLine(), "ci", "--no-audit", "--no-fund", "--loglevel=error"])) {
      give(
        "Les dépendances n’ont pas pu être installées : vérifiez l’accès au registre npm et la place sur le disque.",
      );
    }
    writeStamp(installed, lock);
  }

  if (!build) return;
  const built = join(root, "dist", ".egide-built");
  const hash = hashOf(sources);
  if (stampIs(built, hash)) return;
  say("Construction des pages…");
  if (!run([join("node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "warn"])) {
    give("Les pages n’ont pas pu être construites : le message ci-dessus dit pourquoi.");
  }
  writeStamp(built, hash);
}
