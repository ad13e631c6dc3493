import type { Frame, FrameItem } from "../../referentials/model.ts";
import type { FrameItemState, FramePosition } from "../model.ts";
import { type PositionById, stateAt } from "./threats.ts";

/** Where the same answers stand on the other frames. « Met » says what was declared, not that one complies. */
export function framePositions(frames: readonly Frame[], positions: PositionById): FramePosition[] {
  return frames.map(({ id, items }) => ({
    id,
    items: items.map((item) => ({ id: item.id, state: itemState(item, positions) })),
  }));
}

function itemState({ covers }: FrameItem, positions: PositionById): FrameItemState {
  if (covers.length === 0) return "noMapping";
  const states = covers.map(({ indicator, level }) => stateAt(positions.get(indicator), level));
  const remaining = states.filter((state) => state !== "notApplicable");
  if (remaining.length === 0) return "notApplicable";
  if (remaining.includes("open")) return "unmet";
  return remaining.includes("toVerify") ? "toVerify" : "met";
}
