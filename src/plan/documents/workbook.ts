import ExcelJS from "@protobi/exceljs";
import { frenchDay } from "../../kernel/dates.ts";
import { sameZip } from "../../platform/documents/zip.ts";
import type { Content } from "../../referentials/model.ts";
import type { Gap, PlannedAction } from "../model.ts";

export interface WorkbookInput {
  readonly plan: readonly PlannedAction[];
  readonly positions: readonly Gap[];
  readonly on: string;
  readonly structureName: string | undefined;
}

const columns = [
  { header: "N°", key: "rank", width: 6 },
  { header: "Action", key: "title", width: 48 },
  { header: "Point", key: "indicator", width: 18 },
  { header: "Pourquoi à cette place", key: "reason", width: 44 },
  { header: "Trimestre de fin", key: "quarter", width: 14 },
  { header: "Nos heures", key: "hours", width: 11 },
  { header: "Heures du prestataire", key: "providerHours", width: 13 },
  { header: "Coût au plus (€)", key: "cost", width: 13 },
  { header: "Qui s’en occupe", key: "who", width: 28 },
  { header: "Preuve attendue", key: "proof", width: 40 },
  { header: "État", key: "state", width: 12 },
  { header: "Responsable", key: "owner", width: 20 },
  { header: "Échéance", key: "due", width: 14 },
] as const;

/** The plan as a workbook to fill in as a team. Reproducible: dated by the position. */
export async function makeWorkbook(content: Content, input: WorkbookInput): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const day = new Date(`${input.on}T00:00:00Z`);
  book.creator = "Égide";
  book.created = day;
  book.modified = day;
  addNotes(book, content, input);
  addPlan(book, content, input);
  addPosition(book, content, input);
  return sameZip(new Uint8Array(await book.xlsx.writeBuffer()), day);
}

function addNotes(
  book: ExcelJS.Workbook,
  { referential, sha256 }: Content,
  { on, structureName }: WorkbookInput,
): void {
  const sheet = book.addWorksheet("Lisez-moi");
  sheet.getColumn(1).width = 100;
  const lines = [
    "Plan d’actions de cybersécurité",
    structureName === undefined ? "" : plainText(structureName),
    `Position déclarée le ${frenchDay(on)}, sans vérification.`,
    referential.notice,
    "Remplissez les colonnes État, Responsable et Échéance. Les heures et les coûts sont des ordres de grandeur estimés par Égide.",
    `Référentiel ${referential.id} ${referential.version}, empreinte ${sha256}.`,
  ];
  for (const line of lines.filter((text) => text !== ""))
    sheet.addRow([line]).getCell(1).alignment = { wrapText: true };
  sheet.getRow(1).font = { bold: true, size: 16 };
}

function addPlan(book: ExcelJS.Workbook, { referential }: Content, { plan }: WorkbookInput): void {
  const sheet = book.addWorksheet("Plan", {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  });
  sheet.columns = columns.map((column) => ({ ...column }));
  plan.forEach((action, index) => {
    const indicator = referential.indicators.find(({ id }) => id === action.indicator);
    const found = indicator?.actions.find(({ id }) => id === action.id);
    sheet.addRow({
      rank: index + 1,
      title: action.title,
      indicator: indicator?.name,
      reason: action.reason,
      quarter: action.quarter === "beyond" ? "Au-delà" : action.quarter,
      hours: action.hours,
      providerHours: action.providerHours,
      cost: action.cost,
      who: found?.who ?? indicator?.whoKnows,
      proof: found?.proof ?? indicator?.verification.proof,
      state: "À faire",
    });
  });
  sheet.eachRow((row, number) => {
    row.alignment = { wrapText: true, vertical: "top" };
    if (number === 1) row.font = { bold: true };
    else
      row.getCell("state").dataValidation = {
        type: "list",
        allowBlank: false,
        formulae: ['"À faire,En cours,Fait,Reporté,Refusé"'],
      };
  });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}

function addPosition(book: ExcelJS.Workbook, { referential }: Content, { positions }: WorkbookInput): void {
  const sheet = book.addWorksheet("Position");
  sheet.columns = [
    { header: "Point", key: "name", width: 20 },
    { header: "Palier, au moins", key: "low", width: 16 },
    { header: "Palier, au plus", key: "high", width: 16 },
    { header: "Remarque", key: "note", width: 30 },
  ];
  for (const { id, name } of referential.indicators) {
    const { low = null, high = null } = positions.find((gap) => gap.id === id) ?? {};
    const note = low === null ? "Non concerné" : low === high ? "" : "À vérifier";
    sheet.addRow({ name, low: low ?? "", high: high ?? "", note });
  }
  sheet.getRow(1).font = { bold: true };
}

/** A spreadsheet runs a text that begins like a formula: what a person typed never does. */
function plainText(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `’${text}` : text;
}
