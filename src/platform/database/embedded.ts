import { Duplex } from "node:stream";
import { Worker } from "node:worker_threads";
import pg from "pg";

interface Reply {
  readonly connection: number;
  readonly bytes?: Uint8Array;
  readonly error?: string;
  readonly closed?: boolean;
  readonly ready?: boolean;
}

export interface EmbeddedDatabase {
  readonly pool: pg.Pool;
  readonly close: () => Promise<void>;
}

/**
 * Opens PostgreSQL compiled to WebAssembly (PGlite) in a worker thread, spoken to by the same `pg` client as a server.
 * One session only: the pool holds one client, and a query outside the current transaction waits for its end.
 */
export async function openEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const worker = new Worker(new URL("./embeddedWorker.js", import.meta.url), { workerData: { folder } });
  const listeners = new Map<number, (reply: Reply) => void>();
  await new Promise<void>((ready, failed) => {
    worker.once("error", failed);
    worker.on("message", (reply: Reply) => {
      if (reply.ready) ready();
      else listeners.get(reply.connection)?.(reply);
    });
  });

  let connections = 0;
  const connect = () => new WorkerConnection(worker, listeners, ++connections);
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 15_000,
    user: "postgres",
    database: "postgres",
    stream: connect,
  });
  // A broken client is replaced at the next query; its error has reached whoever was waiting.
  pool.on("error", () => undefined);

  return {
    pool,
    async close() {
      await pool.end();
      const connection = ++connections;
      await new Promise<void>((closed) => {
        listeners.set(connection, () => closed());
        worker.postMessage({ connection, kind: "close" });
      });
      await worker.terminate();
    },
  };
}

/** A socket as `pg` expects it, whose other end is the worker. */
class WorkerConnection extends Duplex {
  private readonly worker: Worker;
  private readonly replies: Map<number, (reply: Reply) => void>;
  private readonly id: number;

  constructor(worker: Worker, replies: Map<number, (reply: Reply) => void>, id: number) {
    super();
    this.worker = worker;
    this.replies = replies;
    this.id = id;
    replies.set(id, ({ bytes, error }) => {
      if (error !== undefined) this.destroy(new Error(error));
      else if (bytes) this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    });
  }

  connect(): this {
    queueMicrotask(() => this.emit("connect"));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    const bytes = new Uint8Array(chunk);
    this.worker.postMessage({ connection: this.id, kind: "data", bytes }, [bytes.buffer]);
    done();
  }

  override _final(done: () => void): void {
    this.leave();
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.leave();
    done(error);
  }

  private leave(): void {
    if (this.replies.delete(this.id)) this.worker.postMessage({ connection: this.id, kind: "end" });
  }
}
