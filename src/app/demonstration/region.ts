import type { Organisation, Perimeter, Structure } from "../../directory/model.ts";
import { finessChecks } from "../../directory/rules.ts";
import { uuidv7 } from "../../kernel/ids.ts";
import { type Dice, seededDice } from "../../kernel/random.ts";
import type { ItSupport, Size } from "../../referentials/model.ts";
import type { Category } from "./names.ts";
import { categories, communes, families, houses } from "./names.ts";

export interface Region {
  readonly organisations: readonly Organisation[];
  readonly perimeters: readonly Perimeter[];
  readonly structures: readonly Structure[];
}

const seed = 20_261_123;
const begin = Date.UTC(2024, 10, 1);
const lone = 62;

/** Sites of each organisation that has several, and how many information systems they share. */
const groups = [
  { sites: 14, systems: 5 },
  { sites: 11, systems: 5 },
  { sites: 9, systems: 4 },
  { sites: 8, systems: 4 },
  { sites: 6, systems: 4 },
  { sites: 6, systems: 4 },
  { sites: 4, systems: 3 },
] as const;

/** About 120 invented structures on about 90 perimeters; the same at each call. */
export function inventRegion(departments: readonly string[]): Region {
  const dice = seededDice(seed);
  const region: Mutable = { organisations: [], perimeters: [], structures: [] };
  const sizes = [...groups, ...Array.from({ length: lone }, () => ({ sites: 1, systems: 1 }))];
  for (const [index, { sites, systems }] of sizes.entries()) {
    addOrganisation(region, dice, { sites, systems, index, departments });
  }
  return region;
}

interface Mutable {
  readonly organisations: Organisation[];
  readonly perimeters: Perimeter[];
  readonly structures: Structure[];
}

interface Shape {
  readonly sites: number;
  readonly systems: number;
  readonly index: number;
  readonly departments: readonly string[];
}

function addOrganisation(region: Mutable, dice: Dice, { sites, systems, index, departments }: Shape): void {
  const house = houses[index % houses.length] ?? dice.pick(houses);
  const name = `${dice.pick(families)} ${house} (fictif)`;
  const organisation = { id: idOf(dice, region.structures.length), name };
  region.organisations.push(organisation);
  const perimeters = Array.from({ length: systems }, (_, place) => perimeterOf(dice, organisation, place, sites > 1));
  region.perimeters.push(...perimeters);
  for (let site = 0; site < sites; site++) {
    const perimeter = perimeters[site % systems];
    if (perimeter)
      region.structures.push(
        structureOf(region, dice, perimeter, departments[(index + site) % departments.length] ?? "00"),
      );
  }
}

function perimeterOf(dice: Dice, organisation: Organisation, place: number, shared: boolean): Perimeter {
  const itSupport = shared
    ? dice.pick<ItSupport>(["organisation", "organisation", "organisation", "own", "provider"])
    : dice.pick<ItSupport>(["provider", "provider", "provider", "provider", "none", "hospital", "own"]);
  const size = shared ? dice.pick<Size>(["medium", "medium", "large"]) : dice.pick<Size>(["small", "small", "medium"]);
  return {
    id: idOf(dice, place),
    organisationId: organisation.id,
    name: `Système d’information ${place + 1} de ${organisation.name}`,
    size,
    itSupport,
  };
}

function structureOf(region: Mutable, dice: Dice, perimeter: Perimeter, department: string): Structure {
  const rank = region.structures.length;
  const category = categoryOf(dice);
  const [fewest, most] = category.places;
  return {
    id: idOf(dice, rank),
    perimeterId: perimeter.id,
    finess: finessOf(rank),
    name: `${category.short} ${dice.pick(houses)} (fictif)`,
    categoryCode: category.code,
    categoryLabel: category.label,
    department,
    commune: dice.pick(communes),
    places: fewest + dice.below(most - fewest + 1),
  };
}

/** Department 00 does not exist, and the check digit is wrong on purpose: twice never assigned. */
function finessOf(rank: number): string {
  const stem = `00${String(rank + 1).padStart(6, "0")}`;
  const good = Array.from({ length: 10 }, (_, digit) => digit).find((digit) => finessChecks(`${stem}${digit}`)) ?? 0;
  return `${stem}${(good + 5) % 10}`;
}

function categoryOf(dice: Dice): Category {
  // Each category stands as many times as its share: a draw among them keeps the shares.
  return dice.pick(categories.flatMap((category) => Array.from({ length: category.share }, () => category)));
}

const idOf = (dice: Dice, rank: number): string => uuidv7(begin + rank * 1000, dice.bytes(10));
