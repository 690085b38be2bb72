import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { runMain } from "./steps/console.mjs";
import { prepareBuilt } from "./steps/prepare.mjs";
import { startNode } from "./steps/run.mjs";

/** `npm run screenshots`: the pictures of the documentation, of the built site with its demo data. */
await runMain(async () => {
  chdir(fileURLToPath(new URL("..", import.meta.url)));
  await prepareBuilt("npm run screenshots");
  return startNode("--import", ["tsx", "scripts/take-screenshots.ts"]).exited;
});
