import { readConfig } from "../platform/config.ts";
import { ContentError } from "../platform/content/yamlFile.ts";
import { StartError } from "../platform/startError.ts";
import { startProduct } from "./product.ts";

// What this process writes is for its owner alone.
process.umask(0o077);

try {
  const config = readConfig(process.env);
  const product = await startProduct(config, { logging: config.mode === "production" });
  console.log(`\nÉgide est en marche : ${product.address}\nPour l’arrêter : Ctrl + C.\n`);
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void product.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (!(error instanceof StartError || error instanceof ContentError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}
