import { Worker } from "node:worker_threads";
import { UserError } from "../../kernel/errors.ts";

export interface PdfRequest {
  readonly id: number;
  /** Typst source; never holds a user's text. */
  readonly template: string;
  /** JSON that the template reads from `sys.inputs.data`. */
  readonly data: string;
  /** Seconds since 1970, written in the file: the position's day, so that two copies are identical. */
  readonly timestamp: number;
}

export interface PdfReply {
  readonly id: number;
  readonly bytes?: Uint8Array;
  readonly error?: string;
}

interface Waiting {
  readonly done: (bytes: Uint8Array) => void;
  readonly failed: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

const mostWaiting = 24;
const patience = 30_000;

/** Makes tagged PDF (PDF/UA-1) in a worker thread, behind a bounded queue. */
export class PdfMaker {
  private worker: Worker | undefined;
  private last = 0;
  private readonly waiting = new Map<number, Waiting>();

  /** @throws UserError `unavailable` when too many documents are already being made */
  make(template: string, data: unknown, day: string): Promise<Uint8Array> {
    if (this.waiting.size >= mostWaiting) {
      throw new UserError(
        "unavailable",
        "Beaucoup de documents se préparent en ce moment : réessayez dans une minute.",
      );
    }
    const id = ++this.last;
    const worker = this.started();
    return new Promise((done, failed) => {
      const timer = setTimeout(() => this.restart("trop long"), patience);
      this.waiting.set(id, { done, failed, timer });
      worker.postMessage({
        id,
        template,
        data: JSON.stringify(data),
        timestamp: Date.parse(`${day}T00:00:00Z`) / 1000,
      });
    });
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    this.worker = undefined;
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL("./typstWorker.ts", import.meta.url));
    worker.on("message", (reply: PdfReply) => this.settle(reply));
    worker.on("error", (error) => this.restart(error.message));
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private settle({ id, bytes, error }: PdfReply): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    clearTimeout(waiting.timer);
    if (bytes) waiting.done(bytes);
    else waiting.failed(new Error(`Typst: ${error}`));
  }

  private restart(why: string): void {
    void this.worker?.terminate();
    this.worker = undefined;
    for (const { failed, timer } of this.waiting.values()) {
      clearTimeout(timer);
      failed(
        new UserError(
          "unavailable",
          "Le rapport n’a pas pu être fabriqué par ce serveur. Réessayez ; le classeur et la lettre restent disponibles.",
          { cause: why },
        ),
      );
    }
    this.waiting.clear();
  }
}
