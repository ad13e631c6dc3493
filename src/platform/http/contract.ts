import type { z } from "zod";

export type Method = "GET" | "POST";

/** A route as data: the server, the typed client and the OpenAPI document are made from it. */
export interface Route {
  readonly method: Method;
  /** With `:name` for a parameter. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: z.ZodType;
  readonly body?: z.ZodType;
  /** The JSON answer; absent when the answer is a file. */
  readonly response?: z.ZodType;
  /** The media type of the file answered, when the answer is a file. */
  readonly file?: string;
}

export type Contract = Readonly<Record<string, Route>>;

/** A file answered by a route. */
export interface FileAnswer {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Input<S> = S extends z.ZodType ? z.output<S> : undefined;

export type Request<R extends Route> = {
  readonly params: Input<R["params"]>;
  readonly body: Input<R["body"]>;
};

/** Handlers answer what they hold; holding it read-only is no reason to copy it. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type Answer<R extends Route> = R["response"] extends z.ZodType ? Frozen<z.input<R["response"]>> : FileAnswer;

/** What an area's `api.ts` gives: one handler for each route of its contract. */
export type Handlers<C extends Contract> = {
  readonly [Name in keyof C]: (request: Request<C[Name]>) => Answer<C[Name]> | Promise<Answer<C[Name]>>;
};
