import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./build/compressed.ts";
import { contentModules } from "./build/contentModules.ts";
import { frenchSpaces } from "./build/frenchSpaces.ts";
import { offlineWorker } from "./build/offlineWorker.ts";

const root = import.meta.dirname;

export default defineConfig({
  root: join(root, "src", "web"),
  plugins: [frenchSpaces(), react(), contentModules(root), offlineWorker(), compressed()],
  build: {
    outDir: join(root, "dist", "web"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { index: join(root, "src/web/index.html"), questions: join(root, "src/web/questions.html") },
    },
  },
});
