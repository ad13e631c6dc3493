import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { sameZip } from "../../platform/documents/zip.ts";
import type { Letter } from "../rules/letter.ts";

const font = "Calibri";

/** The letter as a Word file, to be finished by its sender. Reproducible: dated by the position. */
export async function makeLetter(letter: Letter, on: string): Promise<Uint8Array> {
  const document = new Document({
    creator: "Égide",
    title: letter.subject,
    styles: { default: { document: { run: { font, size: 22, language: { value: "fr-FR" } } } } },
    sections: [{ properties: {}, children: paragraphs(letter) }],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return sameZip(bytes, new Date(`${on}T00:00:00Z`));
}

function paragraphs({
  from,
  date,
  subject,
  greeting,
  opening,
  questions,
  actions,
  request,
  close,
}: Letter): Paragraph[] {
  return [
    text(from, { bold: true }),
    new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 300 }, children: [new TextRun(`Le ${date}`)] }),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { after: 300 },
      children: [new TextRun({ text: `Objet : ${subject}`, bold: true, size: 24, color: "12324A" })],
    }),
    text(greeting),
    text(opening),
    ...(questions.length > 0 ? [text("Vos réponses nous sont nécessaires sur ces points :", { bold: true })] : []),
    ...questions.flatMap(({ text: question, proof }, index) => [
      text(`${index + 1}. ${question}`, { tight: true }),
      text(`Ce que nous aimerions voir : ${proof}`, { muted: true }),
    ]),
    ...(actions.length > 0 ? [text("Les actions que nous vous demandons, dans l’ordre :", { bold: true })] : []),
    ...actions.flatMap(({ title, proof }, index) => [
      text(`${index + 1}. ${title}`, { tight: true }),
      text(`Preuve attendue : ${proof}`, { muted: true }),
    ]),
    text(request),
    text(close),
    text("[Signature]"),
  ];
}

function text(
  content: string,
  look: { readonly bold?: boolean; readonly muted?: boolean; readonly tight?: boolean } = {},
): Paragraph {
  return new Paragraph({
    spacing: { after: look.tight ? 40 : 160 },
    ...(look.muted ? { indent: { left: 360 } } : {}),
    children: [new TextRun({ text: content, bold: look.bold ?? false, ...(look.muted ? { color: "4A6072" } : {}) })],
  });
}
