import type { Content, Indicator, Referential } from "./model.ts";

/** An indicator without its actions: what a person needs to answer. */
export type Question = Omit<Indicator, "actions" | "holds" | "breaks" | "verification" | "sources">;

/** The light part of the content: enough to ask, too little to plan. */
export interface Questions {
  readonly referential: Pick<Referential, "id" | "version" | "title" | "notice" | "quarters"> & {
    readonly sha256: string;
  };
  readonly indicators: readonly Question[];
}

export function questionsOf({ referential, sha256 }: Content): Questions {
  const { id, version, title, notice, quarters } = referential;
  return { referential: { id, version, title, notice, quarters, sha256 }, indicators: referential.indicators.map(ask) };
}

function ask({
  actions: _actions,
  holds: _holds,
  breaks: _breaks,
  verification: _verification,
  sources: _sources,
  ...question
}: Indicator): Question {
  return question;
}
