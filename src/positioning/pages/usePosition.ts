import content from "virtual:egide/content";
import { useEffect, useMemo, useState } from "react";
import type { Evaluation } from "../model.ts";
import { evaluate } from "../rules/evaluate.ts";
import type { SavedPosition } from "../rules/link.ts";
import { readLink } from "../rules/link.ts";
import type { Notebook } from "../rules/notebook.ts";
import { outdated } from "../rules/notebook.ts";
import type { NotebookHandle } from "./useNotebook.ts";
import { useNotebook } from "./useNotebook.ts";

export type ShownPosition =
  | { readonly state: "none" }
  | { readonly state: "unreadable"; readonly problem: string }
  | {
      readonly state: "shown";
      readonly from: "device" | "link";
      readonly saved: SavedPosition;
      readonly evaluation: Evaluation;
    };

/** The position to show: the one carried by the address when there is one, otherwise this device's. */
export function usePosition(): { readonly shown: ShownPosition; readonly handle: NotebookHandle } {
  const handle = useNotebook(content.referential);
  const hash = useHash();
  const { notebook, started } = handle;

  const shown = useMemo((): ShownPosition => {
    if (hash.includes("f=")) {
      const link = readLink(hash, content.referential);
      if (!link.ok) return { state: "unreadable", problem: link.problem };
      return { state: "shown", from: "link", saved: link.position, evaluation: evaluatePosition(link.position) };
    }
    const problem = started ? outdated(notebook, content.referential) : null;
    if (problem !== null) return { state: "unreadable", problem };
    const saved = started ? savedFrom(notebook) : null;
    if (!saved) return { state: "none" };
    return { state: "shown", from: "device", saved, evaluation: evaluatePosition(saved, notebook) };
  }, [hash, notebook, started]);

  return { shown, handle };
}

/** Null until the profile is known: hours depend on it. */
export function savedFrom({ profile, answers, capacity, on, referential, version }: Notebook): SavedPosition | null {
  const { size, itSupport } = profile;
  if (size === undefined || itSupport === undefined) return null;
  return { referential, version, on, answers, structure: { size, itSupport }, capacity };
}

function evaluatePosition({ answers, structure, capacity }: SavedPosition, notebook?: Notebook): Evaluation {
  return evaluate(content, { answers, structure, capacity }, notebook?.decisions);
}

function useHash(): string {
  const [hash, setHash] = useState(() => window.location.hash);
  useEffect(() => {
    const follow = () => setHash(window.location.hash);
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, []);
  return hash;
}
