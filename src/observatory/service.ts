import type { Directory, DirectoryStore } from "../directory/index.ts";
import type { Centre, Structure } from "../directory/model.ts";
import { UserError } from "../kernel/errors.ts";
import type { DecisionStore } from "../plan/index.ts";
import type { Mode } from "../platform/config.ts";
import type { PositionStore } from "../positioning/index.ts";
import type { Content } from "../referentials/model.ts";
import type { RegionAnswer, StructureAnswer } from "./contract.ts";
import type { Observed } from "./model.ts";
import { mayReadFiction } from "./policy.ts";
import type { Filter } from "./rules.ts";
import { populationOf } from "./rules.ts";

interface Needs {
  readonly mode: Mode;
  readonly centre: Centre;
  readonly content: Content;
  readonly directory: DirectoryStore;
  readonly positions: PositionStore;
  readonly decisions: DecisionStore;
}

/** The demonstration region. Every act @throws UserError `not-found` outside a demonstration. */
export function observatoryService({ mode, centre, content, directory, positions, decisions }: Needs) {
  const read = async (): Promise<Directory> => {
    if (!mayReadFiction(mode, centre.fictional))
      throw new UserError("not-found", "Ce site n’a pas de région de démonstration.");
    return directory.fictional(centre.region);
  };

  return {
    async region(filter: Filter): Promise<RegionAnswer> {
      const known = await read();
      const observed = await observe(known);
      const ids = content.referential.indicators.map(({ id }) => id);
      return {
        fictional: true,
        region: centre.region,
        organisations: known.organisations.length,
        perimeters: known.perimeters.length,
        structures: known.structures.map(shown),
        population: asMutable(populationOf(observed, filter, ids)),
        asOf:
          observed
            .map(({ takenOn }) => takenOn)
            .sort()
            .at(-1) ?? null,
      };
    },

    async structure(finess: string): Promise<StructureAnswer> {
      const known = await read();
      const structure = known.structures.find((candidate) => candidate.finess === finess);
      const perimeter = known.perimeters.find(({ id }) => id === structure?.perimeterId);
      if (!structure || !perimeter)
        throw new UserError("not-found", `Aucune structure inventée ne porte le numéro « ${finess} ».`);
      const history = await positions.ofPerimeters(centre.region, [perimeter.id]);
      const taken = await decisions.ofPerimeter(centre.region, perimeter.id);
      const count = (kind: string) => taken.filter(({ decision }) => decision.kind === kind).length;
      return {
        fictional: true,
        structure: shown(structure),
        organisation: known.organisations.find(({ id }) => id === perimeter.organisationId)?.name ?? "",
        size: perimeter.size,
        itSupport: perimeter.itSupport,
        sharedWith: known.structures
          .filter(({ perimeterId, id }) => perimeterId === perimeter.id && id !== structure.id)
          .map(shown),
        positions: history.map(({ takenOn, how, overallLow, overallHigh, indicators, answers }) => ({
          takenOn,
          how,
          overallLow,
          overallHigh,
          indicators: [...indicators],
          answers: { ...answers },
        })),
        decisions: { done: count("done"), postponed: count("postponed"), refused: count("refused") },
      };
    },
  };

  /** The latest position of each perimeter. */
  async function observe(known: Directory): Promise<Observed[]> {
    const records = await positions.ofPerimeters(
      centre.region,
      known.perimeters.map(({ id }) => id),
    );
    const latest = new Map(records.map((record) => [record.perimeterId, record]));
    return known.perimeters.flatMap(({ id, organisationId }) => {
      const record = latest.get(id);
      if (!record) return [];
      const structures = known.structures.filter(({ perimeterId }) => perimeterId === id);
      return [
        {
          perimeterId: id,
          organisation: organisationId,
          structures,
          indicators: record.indicators,
          takenOn: record.takenOn,
        },
      ];
    });
  }
}

export type ObservatoryService = ReturnType<typeof observatoryService>;

function shown({ finess, name, categoryCode, categoryLabel, department, commune, places }: Structure) {
  return { finess, name, categoryCode, categoryLabel, department, commune, places };
}

function asMutable(population: ReturnType<typeof populationOf>): RegionAnswer["population"] {
  return population && { ...population, indicators: [...population.indicators] };
}
