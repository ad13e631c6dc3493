/**
 * An error that a person may read. `id` is stable and names the kind; `message` is the French sentence
 * that says what is wrong, where, and what to do.
 */
export class UserError extends Error {
  readonly id: ErrorId;

  constructor(id: ErrorId, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "UserError";
    this.id = id;
  }
}

/** Stable ids of errors and the HTTP status that each becomes. */
export const errorStatus = {
  "invalid-input": 400,
  "not-allowed": 403,
  "not-found": 404,
  "too-large": 413,
  "unsupported-media": 415,
  "too-many-requests": 429,
  unavailable: 503,
} as const;

export type ErrorId = keyof typeof errorStatus;
