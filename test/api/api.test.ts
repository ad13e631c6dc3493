import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluate } from "../../src/positioning/rules/evaluate.ts";
import { content } from "../support/content.ts";
import { runProduct } from "../support/product.ts";

type Product = Awaited<ReturnType<typeof runProduct>>;

const body = {
  referential: "egide-ssi",
  answers: { sauvegarde: 1, acces: "unknown", distance: "notApplicable" },
  capacity: { hoursPerMonth: 6, budgetEuros: 2000 },
  structure: { size: "small", itSupport: "provider" },
} as const;

describe("the API", () => {
  let product: Product;
  beforeAll(async () => {
    product = await runProduct();
  });
  afterAll(() => product.stop());

  const post = (path: string, payload: unknown, address = "10.0.0.1") =>
    product.server.inject({
      method: "POST",
      url: path,
      headers: { "content-type": "application/json" },
      payload: JSON.stringify(payload),
      remoteAddress: address,
    });

  it("evaluates as the browser does, offline", async () => {
    const response = await post("/api/positioning/evaluate", body);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual(JSON.parse(JSON.stringify(evaluate(content, body))));
  });

  it.each([
    ["an unknown indicator", { answers: { chaussette: 1 } }, "chaussette"],
    ["a prototype dressed as an indicator", { answers: { constructor: 1 } }, "constructor"],
    ["a level that does not exist", { answers: { acces: 5 } }, "acces"],
    ["an unknown referential", { referential: "maturin" }, "maturin"],
    ["an unknown version", { version: "9.9.9" }, "9.9.9"],
    ["hours below zero", { capacity: { hoursPerMonth: -1, budgetEuros: 0 } }, "hoursPerMonth"],
    ["an unknown size", { structure: { size: "giant", itSupport: "own" } }, "size"],
    ["an unexpected key", { nom: "x" }, "nom"],
    ["a decision on an unknown action", { decisions: { "lune-1": { kind: "pinned" } } }, "lune-1"],
  ])("refuses %s by its name, in French", async (_what, change, name) => {
    const response = await post("/api/positioning/evaluate", { ...body, ...change });
    expect(response.statusCode).toBe(400);
    expect(response.headers["content-type"]).toContain("application/problem+json");
    expect(response.json()).toMatchObject({
      type: "urn:egide:invalid-input",
      status: 400,
      detail: expect.stringContaining(name),
    });
  });

  it("refuses what is not JSON, what is too heavy and what does not exist, each with a sentence", async () => {
    const raw = (payload: string, type: string) =>
      product.server.inject({
        method: "POST",
        url: "/api/positioning/evaluate",
        headers: { "content-type": type },
        payload,
        remoteAddress: "10.0.0.2",
      });
    expect((await raw("{", "application/json")).json()).toMatchObject({
      status: 400,
      detail: expect.stringContaining("JSON"),
    });
    expect((await raw("a", "text/csv")).json()).toMatchObject({ status: 415 });
    expect((await raw(`"${"x".repeat(70_000)}"`, "application/json")).json()).toMatchObject({ status: 413 });
    expect((await product.server.inject({ url: "/api/rien", remoteAddress: "10.0.0.2" })).json()).toMatchObject({
      status: 404,
    });
  });

  it("refuses a name that would break the documents", async () => {
    const response = await post("/api/positioning/letter", { ...body, on: "2026-11-23", structureName: "EHPAD\u0000" });
    expect(response.json()).toMatchObject({ status: 400, detail: expect.stringContaining("structureName") });
  });

  it("lets 200 requests through, then asks to wait, client by client", async () => {
    const statuses = [];
    for (let count = 0; count < 215; count++)
      statuses.push((await product.server.inject({ url: "/api/referentials", remoteAddress: "10.9.9.9" })).statusCode);
    expect(statuses.slice(0, 200).every((status) => status === 200)).toBe(true);
    expect(statuses).toContain(429);
    expect((await product.server.inject({ url: "/api/referentials", remoteAddress: "10.9.9.8" })).statusCode).toBe(200);
  });

  it("serves the referential whole, with its fingerprint", async () => {
    const list = await product.server.inject({ url: "/api/referentials" });
    expect(list.json().referentials).toEqual([
      expect.objectContaining({ id: "egide-ssi", sha256: content.sha256, indicators: 16, actions: 64 }),
    ]);
    const whole = await product.server.inject({ url: "/api/referentials/egide-ssi" });
    expect(whole.json().indicators).toHaveLength(16);
    expect((await product.server.inject({ url: "/api/referentials/autre" })).statusCode).toBe(404);
  });

  it.each([
    ["report", { edition: "full" }, "%PDF"],
    ["report", { edition: "shareable" }, "%PDF"],
    ["workbook", {}, "PK"],
    ["letter", {}, "PK"],
  ])("makes the document %s %j", async (path, more, magic) => {
    const response = await post(`/api/positioning/${path}`, {
      ...body,
      on: "2026-11-23",
      structureName: "EHPAD Les Ormes",
      ...more,
    });
    expect(response.statusCode).toBe(200);
    expect(response.rawPayload.subarray(0, magic.length).toString()).toBe(magic);
    expect(response.headers["cache-control"]).toBe("no-store");
  });

  it("describes every route in OpenAPI 3.1", async () => {
    const document = (await product.server.inject({ url: "/api/openapi.json" })).json();
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(["/api/positioning/evaluate", "/api/referentials", "/api/referentials/{id}"]),
    );
  });

  it("sends a strict content policy, and no address to other sites", async () => {
    const { headers } = await product.server.inject({ url: "/" });
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(headers["content-security-policy"]).not.toContain("unsafe");
    expect(headers["referrer-policy"]).toBe("no-referrer");
  });

  it("tells its health and its figures, without anybody in them", async () => {
    expect((await product.server.inject({ url: "/healthz" })).statusCode).toBe(200);
    expect((await product.server.inject({ url: "/readyz" })).statusCode).toBe(200);
    const { payload } = await product.server.inject({ url: "/metrics" });
    expect(payload).toContain("egide_http_request_duration_seconds");
    expect(payload).not.toMatch(/10\.0\.0\./);
  });

  it("shows invented structures only, each said to be invented", async () => {
    const region = (await post("/api/demonstration/region", {})).json();
    expect(region).toMatchObject({
      fictional: true,
      structures: expect.arrayContaining([expect.objectContaining({ finess: expect.stringMatching(/^00/) })]),
    });
    const { finess } = region.structures[0];
    expect((await product.server.inject({ url: `/api/demonstration/structures/${finess}` })).json()).toMatchObject({
      fictional: true,
    });
    expect((await product.server.inject({ url: "/api/demonstration/structures/440000000" })).statusCode).toBe(404);
  });

  describe("at start", () => {
    const start = (environment: Record<string, string>) =>
      new Promise<{ code: number | null; said: string }>((done) => {
        const child = spawn(process.execPath, [join(import.meta.dirname, "../../src/app/main.ts")], {
          env: { ...process.env, ...environment },
        });
        let said = "";
        child.stderr.on("data", (chunk: Buffer) => {
          said += chunk.toString();
        });
        child.on("exit", (code) => done({ code, said }));
      });

    it.each([
      ["a bad value", () => ({ PORT: "douze" }), "PORT vaut « douze »"],
      ["a data folder in use", () => ({ PORT: "3999", EGIDE_DATA: product.folder }), "déjà utilisé par le processus"],
      [
        "an unreachable database",
        () => ({ PORT: "3999", EGIDE_DATA: join(product.folder, "other"), DATABASE_URL: "postgres://127.0.0.1:1/x" }),
        "ne répond pas",
      ],
      [
        "a folder that cannot be written",
        () => ({ PORT: "3999", EGIDE_DATA: join(product.folder, "file", "inside") }),
        "ne peut pas être écrit",
      ],
      [
        "a busy port",
        () => ({ PORT: String(product.port), EGIDE_DATA: join(product.folder, "busy") }),
        "est déjà pris",
      ],
    ])("says %s in one sentence", async (_what, environment, sentence) => {
      writeFileSync(join(product.folder, "file"), "");
      const { code, said } = await start(environment());
      expect(code).toBe(1);
      expect(said).toContain(sentence);
      expect(said).not.toMatch(/\n\s+at /);
    });
  });
});
