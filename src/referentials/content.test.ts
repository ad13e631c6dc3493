import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { content } from "../../test/support/content.ts";
import { loadContent } from "./content.ts";
import { itSupports } from "./model.ts";

const root = join(import.meta.dirname, "..", "..", "content");

describe("faulty content", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "egide-content-"));
    cpSync(root, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const edit = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, "referentials/egide-ssi/1.0.0", file);
    const before = readFileSync(path, "utf8");
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
    return after.split("\n").findIndex((line, index) => line !== before.split("\n")[index]) + 1;
  };
  const backup = "indicators/12-sauvegarde.yaml";

  it.each([
    ["an unknown help", "mission-test-restauration, ", "mission-lune, ", "aide inconnue : « mission-lune »"],
    ["an unknown source", 'item: "37.R"', 'item: "99"', "source inconnue : anssi-hygiene « 99 »"],
    ["a missing text", /who: Direction et prestataire/, "who: ''", "texte manquant"],
    ["a word of the trade", "Une attestation écrite", "Un backup attesté par écrit", "écrire « sauvegarde »"],
    [
      "an effort that shrinks with size",
      "ours: [6, 10, 16]",
      "ours: [6, 4, 16]",
      "l’effort doit croître avec la taille",
    ],
    ["a misspelt key", /^ {4}proof: Trois/m, "    preuve: Trois", "preuve"],
    ["an action out of its ladder", "id: sauvegarde-3", "id: sauvegarde-5", "action « sauvegarde-3 » attendue ici"],
  ])("names file and line for %s", (_what, from, to, message) => {
    const line = edit(backup, from, to);
    expect(() => loadContent(folder)).toThrow(`12-sauvegarde.yaml`);
    try {
      loadContent(folder);
    } catch (error) {
      const told = String(error)
        .split("\n")
        .find((one) => one.includes(message));
      expect(told).toBeDefined();
      const named = Number(/yaml:(\d+)/.exec(told ?? "")?.[1]);
      expect(Math.abs(named - line)).toBeLessThanOrEqual(2);
    }
  });

  it("refuses prerequisites that turn in circles", () => {
    edit(
      "indicators/01-pilotage.yaml",
      "title: Désigner un référent",
      "after: sensibilisation-1\n    title: Désigner un référent",
    );
    expect(() => loadContent(folder)).toThrow("les préalables tournent en rond");
  });

  it("refuses a frame item that is neither mapped nor explained", () => {
    edit("frames/05-care.yaml", /\n {4}noMapping: .*/, "");
    expect(() => loadContent(folder)).toThrow("ni correspondance, ni raison");
  });
});

describe("the released content", () => {
  const { referential, frames, threats } = content;

  it("has sixteen indicators in four quarters of four, and sixty-four actions", () => {
    const perQuarter = referential.quarters.map(
      ({ id }) => referential.indicators.filter(({ quarter }) => quarter === id).length,
    );
    expect(perQuarter).toEqual([4, 4, 4, 4]);
    expect(referential.indicators.flatMap(({ actions }) => actions)).toHaveLength(64);
  });

  it("has not changed since its release", () => {
    const releases: unknown = JSON.parse(readFileSync(join(root, "releases.json"), "utf8"));
    expect(releases).toMatchObject({ [`${referential.id}@${referential.version}`]: content.sha256 });
  });

  it("gives the structure and its provider their hours apart, and some work to somebody for each step", () => {
    for (const { id, effort } of referential.indicators.flatMap(({ actions }) => actions)) {
      for (const support of itSupports)
        expect(effort[support].ours[0] + effort[support].theirs[0], id).toBeGreaterThan(0);
      expect(effort.own.theirs).toEqual([0, 0, 0]);
    }
  });

  const item = (frame: string, id: string) =>
    frames.find((known) => known.id === frame)?.items.find((known) => known.id === id);

  it.each(Array.from({ length: 15 }, (_, index) => String(index + 1)))("reaches ReCyF objective %s", (id) => {
    expect(item("recyf", id)?.covers).not.toEqual([]);
  });

  it.each(Array.from({ length: 13 }, (_, index) => String(index + 1)))(
    "reaches question %s of ANSSI for small companies",
    (id) => {
      expect(item("anssi-tpe-pme", id)?.covers).not.toEqual([]);
    },
  );

  it.each(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"])(
    "reaches chapter %s of the hygiene guide",
    (chapter) => {
      const items =
        frames.find(({ id }) => id === "anssi-hygiene")?.items.filter((known) => known.chapter === chapter) ?? [];
      expect(items.some(({ covers }) => covers.length > 0)).toBe(true);
    },
  );

  it.each([
    "mission-cartographie",
    "mission-equipements-securite",
    "mission-plan-sauvegarde",
    "mission-test-restauration",
    "mission-active-directory",
    "mission-wifi",
    "mission-pare-feu",
    "mission-messagerie",
    "mission-office-365",
  ])("leads to the support mission %s by an indicator and an action", (mission) => {
    expect(item("accompagnements", mission)?.covers).not.toEqual([]);
    expect(referential.indicators.some(({ actions }) => actions.some(({ help }) => help.includes(mission)))).toBe(true);
  });

  it.each(["exercice-crise", "pcra", "sauvegarde", "restauration"])("reaches the resilience theme %s", (theme) => {
    expect(item("resilience", theme)?.covers).not.toEqual([]);
  });

  it.each(["hameconnage", "infostealers", "identifiants-personnel", "identifiants-prestataires", "vpn", "serveurs"])(
    "stands in the way of the entry point %s",
    (entry) => {
      const met = threats.threats
        .filter(({ entryPoints }) => entryPoints.includes(entry))
        .flatMap(({ stages }) => stages.flatMap(({ barriers }) => barriers));
      expect(met.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ["work without IT at the bedside", /sans informatique/i],
    ["medical and connected devices", /appareils? de soin/i],
    ["shared workstations", /postes? partagés?/i],
    ["suppliers’ remote maintenance", /télémaintenance/i],
    ["staff who come and go", /remplaçants|intérimaires|stagiaires/i],
  ])("speaks of %s in an indicator and in an action", (_theme, words) => {
    expect(
      referential.indicators.some(({ question, why, levels }) =>
        words.test(`${question} ${why} ${levels.map(({ statement }) => statement).join(" ")}`),
      ),
    ).toBe(true);
    expect(
      referential.indicators
        .flatMap(({ actions }) => actions)
        .some(({ title, why, how }) => words.test(`${title} ${why} ${how.join(" ")}`)),
    ).toBe(true);
  });

  it("shows what a figure does not say, and never a missing year as zero", () => {
    const national = threats.figures.find(({ id }) => id === "signalements-nationaux");
    expect(national?.rows.find(({ label }) => label === "2024")?.value).toBeNull();
    expect(threats.figures.every(({ gap }) => gap !== undefined)).toBe(true);
  });
});
