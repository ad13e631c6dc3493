import { dayAfter, frenchDay } from "../../kernel/dates.ts";
import type { Content, ItSupport } from "../../referentials/model.ts";
import type { Gap, PlannedAction } from "../model.ts";

export interface LetterInput {
  readonly plan: readonly PlannedAction[];
  readonly positions: readonly Gap[];
  readonly structure: { readonly itSupport: ItSupport };
  /** Date of the position; the letter bears it. */
  readonly on: string;
  readonly structureName: string;
}

export interface Letter {
  readonly subject: string;
  readonly date: string;
  readonly from: string;
  readonly greeting: string;
  readonly opening: string;
  readonly questions: readonly { readonly text: string; readonly proof: string }[];
  readonly actions: readonly { readonly title: string; readonly proof: string }[];
  readonly request: string;
  readonly close: string;
}

/** Enough to begin a year of work; more would not be read. */
const mostActions = 12;
const daysToAnswer = 15;

const openings: Readonly<Record<ItSupport, string>> = {
  provider:
    "Vous assurez tout ou partie de notre informatique. Nous venons de faire le point sur notre cybersécurité, et nous avons besoin de vous pour répondre à quelques questions et engager les actions qui relèvent de vous.",
  organisation:
    "Votre équipe assure notre informatique. Nous venons de faire le point sur notre cybersécurité, et nous avons besoin de vous pour répondre à quelques questions et engager les actions qui relèvent de vous.",
  hospital:
    "Votre établissement assure tout ou partie de notre informatique. Nous venons de faire le point sur notre cybersécurité, et nous avons besoin de vous pour répondre à quelques questions et engager les actions qui relèvent de vous.",
  own: "Nous venons de faire le point sur notre cybersécurité. Voici les questions restées ouvertes et les actions retenues qui relèvent de l’informatique.",
  none: "Nous n’avons pas aujourd’hui de prestataire informatique. Nous venons de faire le point sur notre cybersécurité et cherchons une société pour nous accompagner sur les points qui suivent.",
};

/** The letter to whoever looks after the computers: what to answer, what to do, what shows it, by when. */
export function letterOf(
  { referential }: Content,
  { plan, positions, structure, on, structureName }: LetterInput,
): Letter {
  const unknown = positions.filter(({ low, high }) => low !== null && high !== null && low < high);
  const questions = unknown.flatMap(({ id }) => {
    const indicator = referential.indicators.find((known) => known.id === id);
    return indicator ? [{ text: indicator.verification.question, proof: indicator.verification.proof }] : [];
  });
  const asked = plan.filter(
    ({ kind, providerHours, quarter }) =>
      kind === "step" &&
      quarter !== "beyond" &&
      (providerHours > 0 || structure.itSupport === "none" || structure.itSupport === "own"),
  );
  const actions = asked.slice(0, mostActions).map(({ id, title }) => ({
    title,
    proof:
      referential.indicators.flatMap((indicator) => indicator.actions).find((action) => action.id === id)?.proof ?? "",
  }));
  const answerBy = frenchDay(dayAfter(on, daysToAnswer));
  return {
    subject: "Cybersécurité : questions, actions demandées et devis",
    date: frenchDay(on),
    from: structureName.trim() === "" ? "[Nom de votre structure]" : structureName.trim(),
    greeting: "Madame, Monsieur,",
    opening: openings[structure.itSupport],
    questions,
    actions,
    request:
      actions.length === 0
        ? `Nous vous remercions de nous répondre avant le ${answerBy}.`
        : `Nous vous remercions de nous répondre avant le ${answerBy}, avec, pour chaque action, un devis si elle est payante et la date à laquelle elle peut être faite.`,
    close:
      "Nous restons à votre disposition pour en parler, et vous prions d’agréer, Madame, Monsieur, nos salutations distinguées.",
  };
}

export function letterText({
  subject,
  date,
  from,
  greeting,
  opening,
  questions,
  actions,
  request,
  close,
}: Letter): string {
  const asked = questions.map(
    ({ text, proof }, index) => `${index + 1}. ${text}\n   Ce que nous aimerions voir : ${proof}`,
  );
  const wanted = actions.map(({ title, proof }, index) => `${index + 1}. ${title}\n   Preuve attendue : ${proof}`);
  return [
    from,
    `Le ${date}`,
    `Objet : ${subject}`,
    greeting,
    opening,
    ...(asked.length > 0 ? ["Vos réponses nous sont nécessaires sur ces points :", asked.join("\n")] : []),
    ...(wanted.length > 0 ? ["Les actions que nous vous demandons, dans l’ordre :", wanted.join("\n")] : []),
    request,
    close,
    "[Signature]",
  ].join("\n\n");
}
