import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const key = "0".repeat(64);
const production = {
  EGIDE_MODE: "production",
  EGIDE_KEY: key,
  EGIDE_PUBLIC_URL: "https://egide.example/",
  DATABASE_URL: "postgres://db/egide",
};

describe("the environment", () => {
  it("needs nothing for a demonstration, which listens on loopback alone", () => {
    expect(readConfig({})).toMatchObject({
      mode: "demonstration",
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
    });
  });

  it.each([
    [{ PORT: "http" }, "PORT"],
    [{ PORT: "70000" }, "PORT"],
    [{ EGIDE_MODE: "prod" }, "EGIDE_MODE"],
    [{ DATABASE_URL: "mysql://db" }, "DATABASE_URL"],
    [{ ...production, EGIDE_KEY: "secret" }, "EGIDE_KEY"],
    [{ ...production, EGIDE_PUBLIC_URL: "egide.example" }, "EGIDE_PUBLIC_URL"],
    [{ ...production, DATABASE_URL: "" }, "EGIDE_ACCEPT_EMBEDDED"],
  ])("refuses %j and names %s", (environment, name) => {
    expect(() => readConfig(environment)).toThrow(name);
  });

  it("accepts the embedded database in production only when told so", () => {
    const config = readConfig({ ...production, DATABASE_URL: "", EGIDE_ACCEPT_EMBEDDED: "yes" });
    expect(config).toMatchObject({ mode: "production", databaseUrl: undefined, publicUrl: "https://egide.example" });
  });
});
