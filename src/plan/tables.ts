import { date, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Decision } from "./model.ts";

export const decisionTable = pgTable(
  "plan_decision",
  {
    perimeterId: uuid("perimeter_id").notNull(),
    tenantId: uuid("tenant_id").notNull(),
    centreId: text("centre_id").notNull(),
    actionId: text("action_id").notNull(),
    decision: jsonb("decision").$type<Decision>().notNull(),
    decidedOn: date("decided_on", { mode: "string" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.perimeterId, table.actionId] })],
);
