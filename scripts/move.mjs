import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { runMain } from "./steps/console.mjs";
import { prepare } from "./steps/prepare.mjs";
import { startNode } from "./steps/run.mjs";
import { readSettings } from "./steps/settings.mjs";

/** `npm run move -- postgresql://…`: everything from the embedded database to a PostgreSQL server. */
await runMain(async () => {
  chdir(fileURLToPath(new URL("..", import.meta.url)));
  await prepare("npm run move");
  readSettings();
  const args = ["tsx", "scripts/move-database.ts", ...process.argv.slice(2)];
  return startNode("--import", args).exited;
});
