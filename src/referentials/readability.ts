import type { ContentPath } from "../platform/content/yamlFile.ts";
import type { Indicator } from "./model.ts";

/** Longest sentence that a busy reader takes in at once, in words. */
const longestSentence = 34;

/** Mean words per sentence, over a text, above which plain French is lost. */
const longestMean = 28;

/** Words of the trade that a director does not use, and what to write instead. */
const jargon: readonly (readonly [RegExp, string])[] = [
  [/\bMFA\b|second facteur|multifacteur/i, "« un code en plus du mot de passe »"],
  [/\bendpoint/i, "« poste »"],
  [/\bpatch/i, "« mise à jour »"],
  [/\bbackup/i, "« sauvegarde »"],
  [/\bransomware/i, "« rançongiciel »"],
  [/\bphishing/i, "« hameçonnage »"],
  [/\bSOC\b/, "« une équipe de surveillance »"],
];

/** Texts of an indicator that a care professional would stumble on. */
export function tooHardToRead(indicator: Indicator): { path: ContentPath; message: string }[] {
  return textsOf(indicator).flatMap(({ path, text }) => hardness(text).map((message) => ({ path, message })));
}

function hardness(text: string): string[] {
  const sentences = text.split(/[.!?…;:]+\s/).map((sentence) => sentence.split(/[\s’-]+/).filter(Boolean).length);
  const longest = Math.max(...sentences);
  const mean = sentences.reduce((sum, words) => sum + words, 0) / sentences.length;
  const faults = jargon.flatMap(([word, better]) =>
    word.test(text) ? [`mot de métier « ${word.exec(text)?.[0]} » : écrire ${better}`] : [],
  );
  if (longest > longestSentence) faults.push(`phrase de ${longest} mots : ${longestSentence} au plus`);
  else if (mean > longestMean) faults.push(`${Math.round(mean)} mots par phrase en moyenne : ${longestMean} au plus`);
  if (/'/.test(text)) faults.push("apostrophe droite : écrire ’");
  return faults;
}

function textsOf(indicator: Indicator): { path: ContentPath; text: string }[] {
  return [
    { path: ["question"], text: indicator.question },
    { path: ["why"], text: indicator.why },
    ...indicator.levels.map(({ statement }, index) => ({ path: ["levels", index, "statement"], text: statement })),
    ...indicator.evidence.map((text, index) => ({ path: ["evidence", index], text })),
    ...indicator.actions.flatMap((action, index) => [
      { path: ["actions", index, "title"], text: action.title },
      { path: ["actions", index, "why"], text: action.why },
      { path: ["actions", index, "proof"], text: action.proof },
      ...action.how.map((text, place) => ({ path: ["actions", index, "how", place], text })),
    ]),
  ];
}
