import type { Notebook } from "../rules/notebook.ts";
import { readNotebook, writeNotebook } from "../rules/notebookFile.ts";

const key = "egide.carnet";

/** Whether the device accepted to keep what was given. */
export type Keeping = "kept" | "full" | "blocked";

/** The notebook of this device; null when there is none, or none that can be read. */
export function loadNotebook(): Notebook | null {
  const text = stored();
  if (text === null) return null;
  const read = readNotebook(text);
  return read.ok ? read.notebook : null;
}

export function keepNotebook(notebook: Notebook): Keeping {
  try {
    window.localStorage.setItem(key, writeNotebook(notebook));
    return "kept";
  } catch (error) {
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "blocked";
  }
}

export function forgetNotebook(): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Storage is blocked: there was nothing to forget.
  }
}

/** Calls back when another tab of the same device writes the notebook. */
export function watchNotebook(changed: () => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === key || event.key === null) changed();
  };
  window.addEventListener("storage", listen);
  return () => window.removeEventListener("storage", listen);
}

/** Today on the device, AAAA-MM-JJ. */
export function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}
