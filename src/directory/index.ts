export { loadCentre } from "./centre.ts";
export { directoryStore } from "./store.ts";
export type { Directory, DirectoryStore } from "./store.ts";
