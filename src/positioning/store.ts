import { and, asc, eq, inArray } from "drizzle-orm";
import type { Queries } from "../platform/database/database.ts";
import type { PositionRecord } from "./model.ts";
import { positionTable } from "./tables.ts";

export function positionStore(queries: Queries) {
  return {
    /** Positions are only ever added; adding one again changes nothing. */
    async add(records: readonly PositionRecord[], centreId: string): Promise<void> {
      if (records.length === 0) return;
      await queries
        .insert(positionTable)
        .values(records.map((record) => ({ ...record, centreId })))
        .onConflictDoNothing();
    },

    /** Oldest first. */
    async ofPerimeters(centreId: string, perimeters: readonly string[]): Promise<PositionRecord[]> {
      if (perimeters.length === 0) return [];
      return queries
        .select()
        .from(positionTable)
        .where(and(eq(positionTable.centreId, centreId), inArray(positionTable.perimeterId, [...perimeters])))
        .orderBy(asc(positionTable.takenOn), asc(positionTable.id));
    },
  };
}

export type PositionStore = ReturnType<typeof positionStore>;
