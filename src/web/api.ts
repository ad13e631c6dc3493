export type FileAnswer = { readonly ok: true; readonly file: Blob } | { readonly ok: false; readonly problem: string };

const offline = "Le réseau est coupé : ce document sera possible dès qu’il reviendra. Vos réponses sont intactes.";

/** Posts JSON and receives a file, or a sentence that says what is wrong. */
export async function fetchFile(path: string, body: unknown): Promise<FileAnswer> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.ok) return { ok: true, file: await response.blob() };
    return { ok: false, problem: await detailOf(response) };
  } catch {
    return { ok: false, problem: offline };
  }
}

/** Reads JSON, or throws an Error whose message may be shown. */
export function fetchJson<T>(path: string): Promise<T> {
  return read(fetch(path));
}

/** Posts JSON and reads JSON, or throws an Error whose message may be shown. */
export function postJson<T>(path: string, body: unknown): Promise<T> {
  return read(
    fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  );
}

async function read<T>(asked: Promise<Response>): Promise<T> {
  const response = await asked.catch(() => {
    throw new Error("Le réseau est coupé : réessayez quand il sera revenu.");
  });
  if (!response.ok) throw new Error(await detailOf(response));
  return response.json();
}

async function detailOf(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => null);
  if (typeof problem === "object" && problem !== null && "detail" in problem && typeof problem.detail === "string")
    return problem.detail;
  return "Le serveur n’a pas répondu comme prévu. Réessayez dans un instant.";
}
