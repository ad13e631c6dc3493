import type { ContentPath } from "../platform/content/yamlFile.ts";
import type { Frame, Indicator, Referential, Resource, ThreatModel } from "./model.ts";
import { costBands, itSupports, steps } from "./model.ts";
import { tooHardToRead } from "./readability.ts";

/** A fault of meaning, at a path of the file where it stands. */
export interface Finding {
  readonly path: ContentPath;
  readonly message: string;
}

type Header = Omit<Referential, "indicators" | "resources">;

export function checkHeader(header: Header): Finding[] {
  const faults: Finding[] = [];
  header.costBands.forEach((band, index) => {
    if (band.id !== costBands[index]) {
      faults.push({ path: ["costBands", index], message: `fourchette « ${costBands[index]} » attendue ici` });
    }
    const previous = header.costBands[index - 1];
    if (previous && band.upTo <= previous.upTo) {
      faults.push({ path: ["costBands", index, "upTo"], message: "les fourchettes doivent croître" });
    }
  });
  return faults;
}

/** What an indicator must satisfy by itself: ladder whole, efforts that grow with size, texts that one can read. */
export function checkIndicator(indicator: Indicator, header: Header): Finding[] {
  const faults: Finding[] = [];
  if (!header.quarters.some(({ id }) => id === indicator.quarter)) {
    faults.push({ path: ["quarter"], message: `quartier inconnu : « ${indicator.quarter} »` });
  }
  indicator.levels.forEach(({ level }, index) => {
    if (level !== index) faults.push({ path: ["levels", index, "level"], message: `palier ${index} attendu ici` });
  });
  indicator.actions.forEach((action, index) => {
    const expected = `${indicator.id}-${steps[index]}`;
    if (action.id !== expected || action.level !== steps[index]) {
      faults.push({ path: ["actions", index, "id"], message: `action « ${expected} » attendue ici` });
    }
    if (action.after !== undefined && action.level !== 1) {
      faults.push({
        path: ["actions", index, "after"],
        message: "seule la première marche peut dépendre d’une autre échelle",
      });
    }
    for (const support of itSupports) {
      for (const whose of ["ours", "theirs"] as const) {
        const [small, medium, large] = action.effort[support][whose];
        if (small > medium || medium > large) {
          faults.push({
            path: ["actions", index, "effort", support, whose],
            message: "l’effort doit croître avec la taille",
          });
        }
      }
    }
  });
  return [...faults, ...tooHardToRead(indicator)];
}

/** Every reference of an indicator must exist: prerequisite, help and sources. */
export function checkReferences(
  indicator: Indicator,
  known: {
    readonly actions: ReadonlySet<string>;
    readonly resources: ReadonlySet<string>;
    readonly items: ReadonlySet<string>;
  },
): Finding[] {
  const faults: Finding[] = [];
  const checkSources = (sources: Indicator["sources"], path: ContentPath) => {
    sources.forEach(({ frame, item }, index) => {
      if (!known.items.has(`${frame}/${item}`)) {
        faults.push({ path: [...path, index], message: `source inconnue : ${frame} « ${item} »` });
      }
    });
  };
  checkSources(indicator.sources, ["sources"]);
  indicator.actions.forEach((action, index) => {
    checkSources(action.sources, ["actions", index, "sources"]);
    if (action.after !== undefined && !known.actions.has(action.after)) {
      faults.push({ path: ["actions", index, "after"], message: `action inconnue : « ${action.after} »` });
    }
    action.help.forEach((help, place) => {
      if (!known.resources.has(help)) {
        faults.push({ path: ["actions", index, "help", place], message: `aide inconnue : « ${help} »` });
      }
    });
  });
  return faults;
}

/** Prerequisites must form a forest: following them from any indicator comes to an end. */
export function checkForest(
  indicators: readonly Indicator[],
): { readonly indicator: string; readonly message: string }[] {
  const first = new Map(
    indicators.map((indicator) => [indicator.id, indicator.actions[0]?.after?.replace(/-\d$/, "")]),
  );
  return indicators.flatMap(({ id }) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = first.get(at)) {
      if (seen.has(at))
        return [{ indicator: id, message: `les préalables tournent en rond : ${[...seen, at].join(" → ")}` }];
      seen.add(at);
    }
    return [];
  });
}

/** Barriers must name known indicators, and every step up must stand in the way of something. */
export function checkThreats(threats: ThreatModel, indicators: readonly Indicator[]): Finding[] {
  const faults: Finding[] = [];
  const ids = new Set(indicators.map(({ id }) => id));
  const missing = new Set(indicators.flatMap(({ id }) => steps.map((level) => `${id}-${level}`)));
  const notions = {
    entryPoints: new Set(threats.entryPoints.map(({ id }) => id)),
    consequences: new Set(threats.consequences.map(({ id }) => id)),
    aims: new Set(threats.aims.map(({ id }) => id)),
  };
  threats.threats.forEach((threat, index) => {
    const path: ContentPath = ["threats", index];
    if (!notions.aims.has(threat.aim))
      faults.push({ path: [...path, "aim"], message: `but inconnu : « ${threat.aim} »` });
    for (const kind of ["entryPoints", "consequences"] as const) {
      for (const notion of threat[kind]) {
        if (!notions[kind].has(notion)) faults.push({ path: [...path, kind], message: `« ${notion} » est inconnu` });
      }
    }
    threat.stages.forEach((stage, place) => {
      stage.barriers.forEach(({ indicator, level }, position) => {
        missing.delete(`${indicator}-${level}`);
        if (ids.has(indicator)) return;
        faults.push({
          path: [...path, "stages", place, "barriers", position],
          message: `indicateur inconnu : « ${indicator} »`,
        });
      });
    });
  });
  for (const action of missing)
    faults.push({ path: ["threats"], message: `aucune menace ne rencontre l’action « ${action} »` });
  return faults;
}

/** An item is mapped, or says why it is not. */
export function checkFrame(frame: Frame, indicators: readonly Indicator[]): Finding[] {
  const ids = new Set(indicators.map(({ id }) => id));
  return frame.items.flatMap((item, index) => {
    const path: ContentPath = ["items", index];
    const unknown = item.covers.filter(({ indicator }) => !ids.has(indicator));
    const faults = unknown.map(({ indicator }) => ({ path, message: `indicateur inconnu : « ${indicator} »` }));
    if (item.covers.length === 0 && item.noMapping === undefined) {
      return [...faults, { path, message: "ni correspondance, ni raison de son absence (noMapping)" }];
    }
    return faults;
  });
}

export function duplicates(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

export function checkResources(resources: readonly Resource[]): Finding[] {
  return duplicates(resources.map(({ id }) => id)).map((id) => ({ path: [], message: `« ${id} » paraît deux fois` }));
}
