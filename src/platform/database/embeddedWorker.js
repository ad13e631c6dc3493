// @ts-check
// The embedded PostgreSQL, alone in its thread: in the main thread it would starve the event loop.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { serialize } from "pg-protocol";

/** @typedef {{ connection: number, kind: "data" | "end" | "close", bytes?: Uint8Array }} Request */

const port = parentPort;
if (!port) throw new Error("embeddedWorker runs in a worker thread");

const database = await PGlite.create({
  dataDir: workerData.folder,
  startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=32MB", "-c", "max_wal_size=128MB"],
});

/** @param {Uint8Array} message */
async function exchange(message) {
  /** @type {Uint8Array[]} */
  const answers = [];
  await database.runExclusive(() =>
    database.execProtocolRawStream(message, { onRawData: (bytes) => answers.push(bytes.slice()) }),
  );
  return answers;
}

const terminate = 0x58;

/** @param {Request} request */
async function handle({ connection, kind, bytes }) {
  if (kind === "close") {
    await database.close();
    port?.postMessage({ connection, closed: true });
    return;
  }
  if (kind === "end") {
    // A client that leaves must leave nothing behind for the next: one session serves all.
    await exchange(serialize.query("ROLLBACK"));
    await exchange(serialize.query("DISCARD ALL"));
    return;
  }
  if (!bytes || (bytes[0] === terminate && bytes.length === 5)) return;
  for (const answer of await exchange(bytes)) port?.postMessage({ connection, bytes: answer });
}

/** @type {Promise<void>} */
let queue = Promise.resolve();
port.on("message", (/** @type {Request} */ request) => {
  queue = queue
    .then(() => handle(request))
    .catch((/** @type {unknown} */ error) =>
      port.postMessage({ connection: request.connection, error: String(error) }),
    );
});

port.postMessage({ connection: 0, ready: true });
