import type { Decisions } from "../../../plan/model.ts";
import { fetchFile } from "../../../web/api.ts";
import type { SavedPosition } from "../../rules/link.ts";

export type DocumentKind = "report" | "shareable" | "workbook" | "letter";

const files: Readonly<
  Record<DocumentKind, { readonly path: "report" | "workbook" | "letter"; readonly name: string }>
> = {
  report: { path: "report", name: "egide-rapport.pdf" },
  shareable: { path: "report", name: "egide-rapport-a-partager.pdf" },
  workbook: { path: "workbook", name: "egide-plan.xlsx" },
  letter: { path: "letter", name: "egide-lettre-prestataire.docx" },
};

/** Asks for a document and hands it to the browser; gives the sentence to tell. */
export async function askDocument(
  kind: DocumentKind,
  saved: SavedPosition,
  decisions: Decisions,
  structureName: string,
): Promise<string> {
  const { path, name } = files[kind];
  const { on, answers, structure, capacity, referential, version } = saved;
  const edition = kind === "shareable" ? "shareable" : "full";
  const body = {
    referential,
    version,
    answers,
    structure,
    capacity,
    decisions,
    on,
    ...(structureName === "" ? {} : { structureName }),
    ...(path === "report" ? { edition } : {}),
  };
  const answer = await fetchFile(`/api/positioning/${path}`, body);
  if (!answer.ok) return answer.problem;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(answer.file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return `« ${name} » est prêt : il est dans vos téléchargements.`;
}
