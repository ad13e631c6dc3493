import { date, doublePrecision, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { Answers, IndicatorPosition } from "./model.ts";

export const positionTable = pgTable("position", {
  id: uuid("id").primaryKey(),
  tenantId: uuid("tenant_id").notNull(),
  centreId: text("centre_id").notNull(),
  perimeterId: uuid("perimeter_id").notNull(),
  takenOn: date("taken_on", { mode: "string" }).notNull(),
  referentialId: text("referential_id").notNull(),
  referentialVersion: text("referential_version").notNull(),
  referentialSha256: text("referential_sha256").notNull(),
  engine: text("engine").notNull(),
  how: text("how", { enum: ["selfAssessment", "interview"] }).notNull(),
  answers: jsonb("answers").$type<Answers>().notNull(),
  indicators: jsonb("indicators").$type<readonly IndicatorPosition[]>().notNull(),
  overallLow: doublePrecision("overall_low"),
  overallHigh: doublePrecision("overall_high"),
});
