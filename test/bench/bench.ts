import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { seededDice } from "../../src/kernel/random.ts";
import type { Task } from "../../src/plan/model.ts";
import { exactOrder } from "../../src/plan/rules/order.ts";
import { PdfMaker } from "../../src/platform/documents/pdf.ts";
import { makeReport } from "../../src/positioning/documents/report.ts";
import { evaluate } from "../../src/positioning/rules/evaluate.ts";
import { content, indicatorIds } from "../support/content.ts";
import { freePort } from "../support/port.ts";
import { runProduct } from "../support/product.ts";

const dice = seededDice(1);
const answers = Object.fromEntries(indicatorIds.map((id) => [id, dice.pick([0, 1, 2, 3, "unknown"] as const)]));
const input = {
  answers,
  capacity: { hoursPerMonth: 6, budgetEuros: 2000 },
  structure: { size: "small", itSupport: "provider" },
} as const;

const rows: [string, string, string][] = [];
const note = (what: string, figure: string, limit: string) => rows.push([what, figure, limit]);

/** Runs of a synchronous act per second, over about a second and a half, after a warm-up. */
function perSecond(act: () => void): number {
  for (let count = 0; count < 50; count++) act();
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < 1500) {
    act();
    runs += 1;
  }
  return (runs * 1000) / (performance.now() - start);
}

const evaluations = perSecond(() => evaluate(content, input));
note(
  "evaluation with plan, one core",
  `${evaluations.toFixed(0)} per second`,
  "reading and writing the same JSON once: see the route below",
);

function forestOf(count: number): Task[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    hours: 1 + dice.below(20),
    weight: dice.below(50),
    euros: 0,
    after: index === 0 || dice.real() < 0.3 ? null : `t${dice.below(index)}`,
  }));
}
for (const count of [64, 2000]) {
  const tasks = forestOf(count);
  const sorted = perSecond(
    () => void [...tasks].sort((first, second) => second.weight * first.hours - first.weight * second.hours),
  );
  const ordered = perSecond(() => void exactOrder(tasks));
  note(
    `exact order of ${count} actions`,
    `${(1000 / ordered).toFixed(3)} ms`,
    `${(1000 / sorted).toFixed(3)} ms to sort them without prerequisites`,
  );
}

const maker = new PdfMaker();
const report = () =>
  makeReport(maker, content, evaluate(content, input), {
    on: "2026-11-23",
    structureName: undefined,
    edition: "full",
    doneCount: 0,
  });
await report();
const begin = performance.now();
for (let count = 0; count < 10; count++) await report();
note(
  "report PDF, tagged",
  `${((performance.now() - begin) / 10).toFixed(0)} ms each, one at a time`,
  "Typst alone; its cache keeps fonts and layout between reports",
);
await maker.close();

// Clients are told apart by a trusted header, so that the limit of each does not hide the speed of the route.
const product = await runProduct({ EGIDE_TRUSTED_PROXIES: "127.0.0.1,::1" });
const clients = Array.from({ length: 2000 }, (_, index) => ({
  "x-forwarded-for": `10.0.${index >> 8}.${index & 255}`,
  "content-type": "application/json",
}));
const load = { url: product.address, connections: 20, duration: 5 };
const bare = await autocannon({ ...load, requests: [{ path: "/healthz" }] });
const body = JSON.stringify({ referential: "egide-ssi", ...input });
const route = await autocannon({
  ...load,
  requests: clients.map((headers) => ({ method: "POST", path: "/api/positioning/evaluate", headers, body })),
});
await product.stop();
const refused = route.non2xx > 0 ? ` (${route.non2xx} refused)` : "";
note(
  "evaluate route through HTTP",
  `${route.requests.average.toFixed(0)} per second${refused}`,
  `${bare.requests.average.toFixed(0)} for an empty route, client on the same cores`,
);

const folder = mkdtempSync(join(tmpdir(), "egide-cold-"));
const cold = await timeToFirstPage(folder);
const warm = await timeToFirstPage(folder);
rmSync(folder, { recursive: true, force: true });
note("first start to first page", `${(cold / 1000).toFixed(1)} s`, "initdb of the embedded database is most of it");
note("second start to first page", `${(warm / 1000).toFixed(1)} s`, "opening the embedded database");

async function timeToFirstPage(data: string): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../src/app/main.ts")], {
    env: { ...process.env, PORT: String(port), EGIDE_DATA: data },
    stdio: "ignore",
  });
  while (
    !(await fetch(`http://localhost:${port}/`).then(
      (response) => response.ok,
      () => false,
    ))
  )
    await new Promise((wait) => setTimeout(wait, 20));
  const spent = performance.now() - start;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await ended;
  return spent;
}

console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`);
const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const [what, figure, limit] of rows)
  console.log(`${what.padEnd(widths[0] ?? 0)}  ${figure.padEnd(widths[1] ?? 0)}  ${limit}`);
