import ts from "typescript";
import type { Plugin } from "vite";

const narrow = "\u202f";
const wide = "\u00a0";

/** French puts a no-break space before these signs and inside its quotes; sources are written with a plain one. */
export function withFrenchSpaces(text: string): string {
  return text
    .replaceAll(/(?<=^|[\p{L}\p{N})»”’…%}"`]) (?=[;!?€%])/gu, narrow)
    .replaceAll(/(?<=^|[\p{L}\p{N})»”’…%}"`]) (?=:)/gu, wide)
    .replaceAll(/« /g, `«${wide}`)
    .replaceAll(/ »/g, `${wide}»`);
}

/** Sets these spaces in the texts of the pages at build, so that no line begins with a colon. */
export function frenchSpaces(): Plugin {
  return {
    name: "egide-french-spaces",
    enforce: "pre",
    transform(code, id) {
      const file = id.split("?")[0] ?? id;
      if (!/\/src\/.*\.tsx?$/.test(file)) return undefined;
      return { code: rewritten(code, file), map: null };
    },
  };
}

function rewritten(code: string, file: string): string {
  const source = ts.createSourceFile(
    file,
    code,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const parts: string[] = [];
  let copied = 0;
  const visit = (node: ts.Node): void => {
    if (isText(node)) {
      const [start, end] = [node.getStart(source, false), node.getEnd()];
      parts.push(code.slice(copied, start), withFrenchSpaces(code.slice(start, end)));
      copied = end;
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return parts.join("") + code.slice(copied);
}

function isText(node: ts.Node): boolean {
  return (
    ts.isJsxText(node) ||
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}
