import { eq, sql } from "drizzle-orm";
import type { Queries } from "../platform/database/database.ts";
import type { Organisation, Perimeter, Structure } from "./model.ts";
import { organisationTable, perimeterTable, structureTable } from "./tables.ts";

/** What a row belongs to: named by every query. */
export interface Ownership {
  readonly centreId: string;
  readonly fictional: boolean;
}

export interface Directory {
  readonly organisations: readonly Organisation[];
  readonly perimeters: readonly Perimeter[];
  readonly structures: readonly Structure[];
}

export function directoryStore(queries: Queries) {
  return {
    async holdsFiction(): Promise<boolean> {
      const rows = await queries
        .select({ id: organisationTable.id })
        .from(organisationTable)
        .where(eq(organisationTable.fictional, true))
        .limit(1);
      return rows.length > 0;
    },

    /** Adding again what is there changes nothing. */
    async add({ organisations, perimeters, structures }: Directory, owner: Ownership): Promise<void> {
      const tenants = new Map(perimeters.map(({ id, organisationId }) => [id, organisationId]));
      await queries
        .insert(organisationTable)
        .values(organisations.map((row) => ({ ...row, ...owner, tenantId: row.id })))
        .onConflictDoNothing();
      await queries
        .insert(perimeterTable)
        .values(perimeters.map((row) => ({ ...row, ...owner, tenantId: row.organisationId })))
        .onConflictDoNothing();
      await queries
        .insert(structureTable)
        .values(
          structures.map((row) => ({ ...row, ...owner, tenantId: tenants.get(row.perimeterId) ?? row.perimeterId })),
        )
        .onConflictDoNothing();
    },

    /** Only invented rows: what anyone may read of the demonstration. */
    async fictional(centreId: string): Promise<Directory> {
      const mine = (table: typeof organisationTable | typeof perimeterTable | typeof structureTable) =>
        sql`${table.centreId} = ${centreId} and ${table.fictional}`;
      const [organisations, perimeters, structures] = await Promise.all([
        queries.select().from(organisationTable).where(mine(organisationTable)),
        queries.select().from(perimeterTable).where(mine(perimeterTable)),
        queries.select().from(structureTable).where(mine(structureTable)).orderBy(structureTable.name),
      ]);
      return { organisations, perimeters, structures };
    },
  };
}

export type DirectoryStore = ReturnType<typeof directoryStore>;
