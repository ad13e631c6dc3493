import { createServer } from "node:net";
import { StartError } from "../startError.ts";

/** Says that the port is taken before the database takes its seconds to open. @throws StartError */
export function checkPort({ port, host }: { readonly port: number; readonly host: string }): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer();
    probe.once("error", (cause) => taken(portError(cause, port)));
    probe.listen({ port, host }, () => probe.close(() => free()));
  });
}

/** The sentence for a port that cannot be listened on; any other error as it is. */
export function portError(cause: unknown, port: number): unknown {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "EADDRINUSE")
    return new StartError(
      `Le port ${port} est déjà pris : arrêtez l’autre programme, ou choisissez-en un autre avec PORT.`,
      { cause },
    );
  if (code === "EACCES")
    return new StartError(`Le port ${port} est réservé au système : choisissez-en un au-dessus de 1024 avec PORT.`, {
      cause,
    });
  return cause;
}
