import { join } from "node:path";
import type { Plugin } from "vite";
import { loadCentre } from "../src/directory/centre.ts";
import { loadContent } from "../src/referentials/content.ts";
import { questionsOf } from "../src/referentials/questions.ts";
import { withFrenchSpaces } from "./frenchSpaces.ts";

/**
 * Gives the browser the content that the server serves, from the same files:
 * `virtual:egide/questions` and `virtual:egide/centre` are light, `virtual:egide/content` holds everything.
 */
export function contentModules(root: string): Plugin {
  const folder = join(root, "content");
  const modules = {
    "virtual:egide/questions": () => questionsOf(loadContent(folder)),
    "virtual:egide/centre": () => loadCentre(folder),
    "virtual:egide/content": () => loadContent(folder),
  };
  return {
    name: "egide-content",
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = Object.entries(modules).find(([name]) => id === `\0${name}`)?.[1];
      return make && `export default JSON.parse(${JSON.stringify(withFrenchSpaces(JSON.stringify(make())))});`;
    },
  };
}
