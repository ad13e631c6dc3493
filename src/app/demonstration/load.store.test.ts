import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { content } from "../../../test/support/content.ts";
import { describeStores } from "../../../test/support/stores.ts";
import { directoryStore } from "../../directory/index.ts";
import type { Centre } from "../../directory/model.ts";
import { decisionStore } from "../../plan/index.ts";
import { readConfig } from "../../platform/config.ts";
import { positionStore } from "../../positioning/index.ts";
import { inventHistory } from "./history.ts";
import { loadDemonstration } from "./load.ts";
import { inventRegion } from "./region.ts";

const centre: Centre = {
  name: "Centre inventé",
  shortName: "Centre",
  region: "Région inventée",
  fictional: true,
  logo: null,
  departments: [{ code: "44", name: "Loire-Atlantique" }],
  contacts: [],
  publisher: { name: null, address: null, director: null, host: null },
};
const demonstration = readConfig({});
const production = readConfig({
  EGIDE_MODE: "production",
  EGIDE_KEY: "0".repeat(64),
  EGIDE_PUBLIC_URL: "https://e.example",
  DATABASE_URL: "postgres://x/y",
});
const region = inventRegion(["44"]);
const history = inventHistory(content, region);

describeStores("the demonstration region", (database) => {
  it("is loaded whole, once, and comes back as it was invented", async () => {
    await loadDemonstration(demonstration, database(), content, centre);
    await loadDemonstration(demonstration, database(), content, centre);
    const { queries } = database();
    const kept = await directoryStore(queries).fictional(centre.region);
    expect(kept.structures).toHaveLength(region.structures.length);
    const positions = await positionStore(queries).ofPerimeters(
      centre.region,
      region.perimeters.map(({ id }) => id),
    );
    expect(positions).toHaveLength(history.positions.length);
    const one = history.positions[0];
    expect(positions.find(({ id }) => id === one?.id)).toMatchObject({ ...one });
    const [perimeter] = region.perimeters;
    const decided = history.decisions.filter(({ perimeterId }) => perimeterId === perimeter?.id);
    expect(await decisionStore(queries).ofPerimeter(centre.region, perimeter?.id ?? "")).toHaveLength(decided.length);
  });

  it("names its tenant and its centre on every row", async () => {
    for (const table of ["organisation", "perimeter", "structure", "position", "plan_decision"]) {
      const { rows } = await database().queries.execute(
        sql.raw(
          `select count(*)::int as count from ${table} where tenant_id is null or centre_id <> 'Région inventée'`,
        ),
      );
      expect(rows).toEqual([{ count: 0 }]);
    }
  });

  it("is not read from another centre", async () => {
    expect((await directoryStore(database().queries).fictional("Ailleurs")).structures).toEqual([]);
  });

  it("is refused by production", async () => {
    await expect(loadDemonstration(production, database(), content, { ...centre, fictional: false })).rejects.toThrow(
      "structures inventées",
    );
    await expect(loadDemonstration(production, database(), content, centre)).rejects.toThrow("fictional: false");
  });

  it("is finished at the next start when a first load was cut", async () => {
    const { queries } = database();
    const last = history.decisions.at(-1);
    await queries.execute(sql.raw("delete from plan_decision"));
    await queries.execute(sql.raw("delete from position where taken_on > '2025-06-01'"));
    await loadDemonstration(demonstration, database(), content, centre);
    const ids = region.perimeters.map(({ id }) => id);
    expect(await positionStore(queries).ofPerimeters(centre.region, ids)).toHaveLength(history.positions.length);
    expect((await decisionStore(queries).ofPerimeter(centre.region, last?.perimeterId ?? "")).length).toBeGreaterThan(
      0,
    );
  });

  it("leaves nothing behind when a transaction fails", async () => {
    const { queries } = database();
    const id = "01900000-0000-7000-8000-000000000000";
    const row = sql`insert into organisation (id, tenant_id, centre_id, name, fictional) values (${id}, ${id}, 'Ailleurs', 'Jamais', true)`;
    const organisations = async () => (await directoryStore(queries).fictional("Ailleurs")).organisations.length;
    const cut = queries.transaction(async (transaction) => {
      await transaction.execute(row);
      throw new Error("cut");
    });
    await expect(cut).rejects.toThrow("cut");
    expect(await organisations()).toBe(0);
    await queries.transaction(async (transaction) => void (await transaction.execute(row)));
    expect(await organisations()).toBe(1);
  });
});
