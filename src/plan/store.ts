import { and, asc, eq } from "drizzle-orm";
import type { Queries } from "../platform/database/database.ts";
import type { DecisionRecord } from "./model.ts";
import { decisionTable } from "./tables.ts";

export function decisionStore(queries: Queries) {
  return {
    /** Adding a decision again changes nothing. */
    async add(records: readonly DecisionRecord[], centreId: string): Promise<void> {
      if (records.length === 0) return;
      await queries
        .insert(decisionTable)
        .values(records.map((record) => ({ ...record, centreId })))
        .onConflictDoNothing();
    },

    async ofPerimeter(centreId: string, perimeterId: string): Promise<DecisionRecord[]> {
      return queries
        .select()
        .from(decisionTable)
        .where(and(eq(decisionTable.centreId, centreId), eq(decisionTable.perimeterId, perimeterId)))
        .orderBy(asc(decisionTable.decidedOn), asc(decisionTable.actionId));
    },
  };
}

export type DecisionStore = ReturnType<typeof decisionStore>;
