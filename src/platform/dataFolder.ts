import { accessSync, closeSync, constants, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "./startError.ts";

/** Takes the data folder for this process alone; call the result to give it back. @throws StartError */
export function takeDataFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new StartError(
      `Le dossier de données « ${folder} » ne peut pas être écrit : vérifiez ses droits, ou changez EGIDE_DATA.`,
      { cause },
    );
  }
  const lock = join(folder, "egide.pid");
  if (!write(lock)) {
    const holder = Number(readFileSync(lock, "utf8"));
    if (isRunning(holder)) {
      throw new StartError(
        `Le dossier de données « ${folder} » est déjà utilisé par le processus ${holder} : arrêtez-le, ou changez EGIDE_DATA.`,
      );
    }
    // The holder was killed before it could give the folder back.
    rmSync(lock, { force: true });
    if (!write(lock))
      throw new StartError(
        `Le dossier de données « ${folder} » vient d’être pris par un autre processus : changez EGIDE_DATA.`,
      );
  }
  return () => rmSync(lock, { force: true });
}

function write(lock: string): boolean {
  try {
    const file = openSync(lock, "wx", 0o600);
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    return false;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
