import { boolean, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";

export const organisationTable = pgTable("organisation", {
  id: uuid("id").primaryKey(),
  tenantId: uuid("tenant_id").notNull(),
  centreId: text("centre_id").notNull(),
  name: text("name").notNull(),
  fictional: boolean("fictional").notNull(),
});

export const perimeterTable = pgTable("perimeter", {
  id: uuid("id").primaryKey(),
  tenantId: uuid("tenant_id").notNull(),
  centreId: text("centre_id").notNull(),
  organisationId: uuid("organisation_id").notNull(),
  name: text("name").notNull(),
  size: text("size", { enum: ["small", "medium", "large"] }).notNull(),
  itSupport: text("it_support", { enum: ["own", "organisation", "hospital", "provider", "none"] }).notNull(),
  fictional: boolean("fictional").notNull(),
});

export const structureTable = pgTable("structure", {
  id: uuid("id").primaryKey(),
  tenantId: uuid("tenant_id").notNull(),
  centreId: text("centre_id").notNull(),
  perimeterId: uuid("perimeter_id").notNull(),
  finess: text("finess").notNull(),
  name: text("name").notNull(),
  categoryCode: text("category_code").notNull(),
  categoryLabel: text("category_label").notNull(),
  department: text("department").notNull(),
  commune: text("commune").notNull(),
  places: integer("places").notNull(),
  fictional: boolean("fictional").notNull(),
});
