import { resolve } from "node:path";
import { StartError } from "./startError.ts";

export type Mode = "demonstration" | "production";

export interface Config {
  readonly mode: Mode;
  readonly port: number;
  /** The demonstration listens on loopback alone. */
  readonly host: string;
  /** Folder of the embedded database, of the key and of files. */
  readonly dataFolder: string;
  /** PostgreSQL server; absent: the embedded database. */
  readonly databaseUrl: string | undefined;
  /** Address that people type, without its last slash. */
  readonly publicUrl: string;
  /** Proxies whose forwarded headers are believed: addresses or ranges. */
  readonly trustedProxies: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks the environment. @throws StartError naming the variable at fault and what it accepts */
export function readConfig(environment: Environment): Config {
  const mode = readMode(environment.EGIDE_MODE);
  const port = readPort(environment.PORT);
  const databaseUrl = readDatabaseUrl(environment.DATABASE_URL);
  const dataFolder = resolve(environment.EGIDE_DATA ?? "data");
  const trustedProxies = (environment.EGIDE_TRUSTED_PROXIES ?? "")
    .split(",")
    .map((proxy) => proxy.trim())
    .filter(Boolean);
  if (mode === "demonstration") {
    return {
      mode,
      port,
      host: "127.0.0.1",
      dataFolder,
      databaseUrl,
      publicUrl: `http://localhost:${port}`,
      trustedProxies,
    };
  }
  checkKey(environment.EGIDE_KEY);
  if (databaseUrl === undefined && environment.EGIDE_ACCEPT_EMBEDDED !== "yes") {
    throw new StartError(
      "En production, indiquez DATABASE_URL (PostgreSQL), ou acceptez les limites de la base embarquée avec EGIDE_ACCEPT_EMBEDDED=yes (voir docs/operations.md).",
    );
  }
  const host = environment.EGIDE_HOST ?? "127.0.0.1";
  return {
    mode,
    port,
    host,
    dataFolder,
    databaseUrl,
    publicUrl: readPublicUrl(environment.EGIDE_PUBLIC_URL),
    trustedProxies,
  };
}

function readMode(value: string | undefined): Mode {
  if (value === undefined || value === "" || value === "demonstration") return "demonstration";
  if (value === "production") return value;
  throw new StartError(`EGIDE_MODE vaut « ${value} » : écrivez « demonstration » ou « production ».`);
}

function readPort(value: string | undefined): number {
  if (value === undefined || value === "") return 3000;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new StartError(`PORT vaut « ${value} » : écrivez un nombre entier entre 1 et 65535.`);
}

function readDatabaseUrl(value: string | undefined): string | undefined {
  if (value === undefined || value === "") return undefined;
  if (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value)) return value;
  throw new StartError(
    "DATABASE_URL n’est pas une adresse PostgreSQL : écrivez « postgres://utilisateur:motdepasse@serveur:5432/base ».",
  );
}

function readPublicUrl(value: string | undefined): string {
  if (value !== undefined && /^https?:\/\//.test(value) && URL.canParse(value)) return value.replace(/\/$/, "");
  throw new StartError(
    "En production, EGIDE_PUBLIC_URL doit donner l’adresse publique du site, par exemple « https://egide.exemple.fr ».",
  );
}

/** The key wraps those that encrypt weaknesses; production never makes one by itself, so that nobody loses it unawares. */
function checkKey(value: string | undefined): void {
  if (value !== undefined && /^[0-9a-f]{64}$/i.test(value)) return;
  throw new StartError(
    "En production, EGIDE_KEY doit donner une clé de 64 caractères hexadécimaux (« openssl rand -hex 32 » en fabrique une).",
  );
}
