import { UserError } from "../kernel/errors.ts";
import type { Content } from "./model.ts";

/** What anyone may read: the referential is public. */
export function referentialsService(content: Content) {
  const { referential, sha256 } = content;
  const { id, version, released, title } = referential;
  const actions = referential.indicators.reduce((count, indicator) => count + indicator.actions.length, 0);

  return {
    list: () => [{ id, version, released, title, sha256, indicators: referential.indicators.length, actions }],

    /** @throws UserError `not-found` */
    read(wanted: string) {
      if (wanted !== id)
        throw new UserError("not-found", `Le référentiel « ${wanted} » n’existe pas. Connu : « ${id} ».`);
      return { ...referential, sha256 };
    },
  };
}

export type ReferentialsService = ReturnType<typeof referentialsService>;
