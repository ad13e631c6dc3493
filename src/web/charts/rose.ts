import type { Level } from "../../referentials/model.ts";

/** A wind of the rose. Both ends null: not applicable. */
export interface Petal {
  readonly id: string;
  readonly label: string;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RoseData {
  readonly quarters: readonly { readonly name: string; readonly petals: readonly Petal[] }[];
}

export type RoseShape =
  | { readonly kind: "ground" | "hatch" | "zero" | "absent"; readonly id: string; readonly path: string }
  | { readonly kind: "fill"; readonly id: string; readonly path: string; readonly level: Level };

export interface RoseLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly strong: boolean;
}

export interface RoseScene {
  readonly viewBox: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly rings: readonly { readonly level: number; readonly radius: number }[];
  readonly shapes: readonly RoseShape[];
  readonly labels: readonly RoseLabel[];
  readonly quarters: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly turn: number;
  }[];
  readonly needle: readonly string[];
}

const heart = 26;
const step = 43;
const levels = 4;
const rim = heart + levels * step;
const gap = 1.05;
const quarterGap = 2.5;

/** From positions to shapes, in degrees clockwise from the north; pure, so that screen and report draw the same rose. */
export function roseScene({ quarters }: RoseData): RoseScene {
  const turn = 360 / quarters.length;
  const petals = quarters.flatMap(({ petals }, index) => {
    const start = index * turn - turn / 2 + quarterGap;
    const width = (turn - 2 * quarterGap) / Math.max(1, petals.length);
    return petals.map((petal, place) => ({
      petal,
      from: start + place * width + gap / 2,
      to: start + (place + 1) * width - gap / 2,
    }));
  });
  return {
    viewBox: { x: -330, y: -256, width: 660, height: 512 },
    rings: Array.from({ length: levels }, (_, index) => ({ level: index + 1, radius: radiusOf(index + 1) })),
    shapes: petals.flatMap(({ petal, from, to }) => shapesOf(petal, from, to)),
    labels: petals.map(({ petal, from, to }) => labelOf(petal, (from + to) / 2)),
    quarters: quarters.map(({ name }, index) => quarterTitle(name, index * turn)),
    needle: quarters.map((_, index) => needle(index * turn)),
  };
}

const radiusOf = (level: number): number => heart + level * step;

function shapesOf({ id, low, high }: Petal, from: number, to: number): RoseShape[] {
  if (low === null || high === null) return [{ kind: "absent", id, path: wedge(heart, rim, from, to) }];
  const shapes: RoseShape[] = [{ kind: "ground", id, path: wedge(heart, rim, from, to) }];
  if (high > low) shapes.push({ kind: "hatch", id, path: wedge(radiusOf(low), radiusOf(high), from, to) });
  if (low > 0) shapes.push({ kind: "fill", id, path: wedge(heart, radiusOf(low), from, to), level: shadeOf(low) });
  // A proven zero has no length to show: a tip says that it is known, and bad.
  if (high === 0) shapes.push({ kind: "zero", id, path: wedge(heart, heart + 7, from, to) });
  return shapes;
}

function shadeOf(level: number): Level {
  if (level >= 4) return 4;
  if (level >= 3) return 3;
  return level >= 2 ? 2 : 1;
}

function labelOf({ id, label, low, high }: Petal, angle: number): RoseLabel {
  const sine = Math.sin(radians(angle));
  const cosine = Math.cos(radians(angle));
  const radius = rim + 13;
  const anchor = Math.abs(sine) < 0.08 ? "middle" : sine > 0 ? "start" : "end";
  const lift = cosine > 0.9 ? -3 : cosine < -0.9 ? 12 : 5;
  return {
    id,
    text: label,
    x: round(radius * sine),
    y: round(-radius * cosine + lift),
    anchor,
    strong: high !== null && low !== null && low <= 1,
  };
}

function quarterTitle(text: string, angle: number) {
  const far = { x: rim + 122, y: rim + 44 };
  const sine = Math.sin(radians(angle));
  const cosine = Math.cos(radians(angle));
  const sideways = Math.abs(sine) > 0.9;
  return {
    text,
    x: round(sine * far.x),
    y: round(-cosine * far.y + (sideways ? 0 : 4)),
    turn: sideways ? Math.sign(sine) * 90 : 0,
  };
}

function needle(angle: number): string {
  const tip = point(heart - 2, angle);
  return `M${tip}L${point(7, angle + 90)}L0 0L${point(7, angle - 90)}Z`;
}

function wedge(inner: number, outer: number, from: number, to: number): string {
  return `M${point(inner, from)}L${point(outer, from)}A${outer} ${outer} 0 0 1 ${point(outer, to)}L${point(inner, to)}A${inner} ${inner} 0 0 0 ${point(inner, from)}Z`;
}

function point(radius: number, angle: number): string {
  return `${round(radius * Math.sin(radians(angle)))} ${round(-radius * Math.cos(radians(angle)))}`;
}

const radians = (angle: number): number => (angle * Math.PI) / 180;
const round = (value: number): number => Math.round(value * 10) / 10;
