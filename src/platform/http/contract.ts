import type { z } from "zod";

export type Method = "GET" | "POST";

/** A route as data: the server, the typed client and the OpenAPI document are made from it. */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  readonly method: Method;
  /** With `:name` for a parameter. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: Params;
  readonly body?: Body;
  /** The JSON answer; absent when the answer is a file. */
  readonly response?: Response;
  /** The media type of the file answered, when the answer is a file. */
  readonly file?: string;
}

export type Contract = Readonly<Record<string, Route>>;
