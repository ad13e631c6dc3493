export { loadCentre } from "./centre.ts";
export type { Directory, DirectoryStore } from "./store.ts";
export { directoryStore } from "./store.ts";
