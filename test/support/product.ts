import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProduct } from "../../src/app/product.ts";
import { readConfig } from "../../src/platform/config.ts";
import { freePort } from "./port.ts";

/** The whole product on a free port, with its own data folder. */
export async function runProduct(environment: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "egide-product-"));
  const port = await freePort();
  const product = await startProduct(readConfig({ ...environment, PORT: String(port), EGIDE_DATA: folder }), {
    logging: false,
  });
  return {
    address: `http://localhost:${port}`,
    port,
    folder,
    server: product.server,
    stop: async () => {
      await product.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
