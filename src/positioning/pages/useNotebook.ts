import { useCallback, useEffect, useState } from "react";
import type { Notebook } from "../rules/notebook.ts";
import { emptyNotebook } from "../rules/notebook.ts";
import type { Keeping } from "./device.ts";
import { forgetNotebook, keepNotebook, loadNotebook, today, watchNotebook } from "./device.ts";

export interface NotebookHandle {
  readonly notebook: Notebook;
  /** False until this device holds something of the person. */
  readonly started: boolean;
  readonly keeping: Keeping;
  readonly change: (next: (notebook: Notebook) => Notebook) => void;
  readonly restart: () => void;
}

/** The device's notebook as React state: each change is written at once, and other tabs are followed. */
export function useNotebook(referential: { readonly id: string; readonly version: string }): NotebookHandle {
  const { id, version } = referential;
  const [held, setHeld] = useState<Notebook | null>(loadNotebook);
  const [keeping, setKeeping] = useState<Keeping>("kept");
  const notebook = held ?? emptyNotebook({ id, version }, today());

  useEffect(() => watchNotebook(() => setHeld(loadNotebook())), []);

  const change = useCallback(
    (next: (notebook: Notebook) => Notebook) => {
      const current = (keeping === "kept" ? loadNotebook() : held) ?? emptyNotebook({ id, version }, today());
      const changed = next(current);
      setHeld(changed);
      setKeeping(keepNotebook(changed));
    },
    [held, id, keeping, version],
  );

  const restart = useCallback(() => {
    forgetNotebook();
    setHeld(null);
  }, []);

  return { notebook, started: held !== null, keeping, change, restart };
}
