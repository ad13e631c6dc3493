import type { RoseData, RoseShape } from "./rose.ts";
import { roseScene } from "./rose.ts";

/** Colours of a drawing that has no style sheet: a report, a shared image. */
export interface RosePalette {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly ground: string;
  readonly coral: string;
  /** From level 0 to 4. */
  readonly levels: readonly [string, string, string, string, string];
}

export const paperPalette: RosePalette = {
  ink: "#12324A",
  muted: "#4A6072",
  line: "#E4DDD0",
  ground: "#F1EBDD",
  coral: "#B53C24",
  levels: ["#E9DFC9", "#B9BE93", "#8DB3A0", "#4E9A94", "#16697A"],
};

/** The rose as an SVG document, for the report. */
export function roseSvg(data: RoseData, palette: RosePalette, font: string): string {
  const { viewBox, rings, shapes, labels, quarters, needle } = roseScene(data);
  const box = `${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`;
  const parts = [
    `<defs><pattern id="h" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2.4" height="6" fill="${palette.levels[3]}"/></pattern></defs>`,
    ...rings.map(({ radius }) => `<circle r="${radius}" fill="none" stroke="${palette.line}" stroke-width="1"/>`),
    ...shapes.map((shape) => `<path d="${shape.path}" ${paint(shape, palette)}/>`),
    ...needle.map((path) => `<path d="${path}" fill="${palette.ink}"/>`),
    ...labels.map(
      ({ text, x, y, anchor, strong }) =>
        `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${font}" font-size="16.5" font-weight="${strong ? 700 : 400}" fill="${palette.ink}">${escaped(text)}</text>`,
    ),
    ...quarters.map(
      ({ text, x, y, turn }) =>
        `<text x="0" y="0" transform="translate(${x} ${y}) rotate(${turn})" text-anchor="middle" font-family="${font}" font-size="12.5" font-weight="700" letter-spacing="1.5" fill="${palette.muted}">${escaped(text.toUpperCase())}</text>`,
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${parts.join("")}</svg>`;
}

function paint(shape: RoseShape, { levels, ground, coral, muted }: RosePalette): string {
  switch (shape.kind) {
    case "fill":
      return `fill="${levels[shape.level]}"`;
    case "hatch":
      return `fill="url(#h)" stroke="${levels[3]}" stroke-width="1"`;
    case "zero":
      return `fill="${coral}"`;
    case "absent":
      return `fill="none" stroke="${muted}" stroke-width="1" stroke-dasharray="2 5"`;
    case "ground":
      return `fill="${ground}"`;
  }
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
