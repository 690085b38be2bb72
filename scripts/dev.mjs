import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { runMain } from "./steps/console.mjs";
import { prepare } from "./steps/prepare.mjs";
import { refuseBusyPort, refuseHeldDatabase } from "./steps/refuse-early.mjs";
import { serve } from "./steps/serve.mjs";
import { readSettings } from "./steps/settings.mjs";

/** `npm run dev`: the site with hot reloading. */
await runMain(async () => {
  chdir(fileURLToPath(new URL("..", import.meta.url)));
  await prepare("npm run dev");
  const settings = readSettings({ development: true });
  refuseHeldDatabase(settings);
  await refuseBusyPort(settings, "npm run dev");
  return serve("dev", settings);
});
