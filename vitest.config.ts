import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { contentModules } from "./build/contentModules.ts";

export default defineConfig({
  plugins: [contentModules(import.meta.dirname)],
  test: {
    projects: [
      { extends: true, test: { name: "rules", include: ["src/**/*.test.ts"], exclude: ["src/**/*.store.test.ts"] } },
      {
        extends: true,
        test: {
          name: "stores",
          include: ["src/**/*.store.test.ts"],
          globalSetup: join(import.meta.dirname, "test/support/postgresSetup.ts"),
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: "api", include: ["test/api/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["test/journeys/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
