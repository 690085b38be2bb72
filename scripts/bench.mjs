import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { runMain } from "./steps/console.mjs";
import { prepareBuilt } from "./steps/prepare.mjs";
import { startNode } from "./steps/run.mjs";

/** `npm run bench`: what a reader waits for and downloads, beside the least that it could be, in one run. */
await runMain(async () => {
  chdir(fileURLToPath(new URL("..", import.meta.url)));
  await prepareBuilt("npm run bench");
  return startNode("--import", ["tsx", "scripts/bench/run.ts"]).exited;
});
