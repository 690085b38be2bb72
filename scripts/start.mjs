import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { runMain } from "./steps/console.mjs";
import { isInstalled } from "./steps/install.mjs";
import { checkNodeVersion } from "./steps/node-version.mjs";
import { prepareBuilt } from "./steps/prepare.mjs";
import { refuseBusyPort, refuseHeldDatabase } from "./steps/refuse-early.mjs";
import { serve } from "./steps/serve.mjs";
import { readSettings } from "./steps/settings.mjs";

async function checkBeforehand() {
  const settings = readSettings();
  refuseHeldDatabase(settings);
  await refuseBusyPort(settings);
}

/** `npm start`: from a fresh checkout to a site that answers, doing only what has changed since last time. */
await runMain(async () => {
  chdir(fileURLToPath(new URL("..", import.meta.url)));
  checkNodeVersion();
  if (isInstalled()) await checkBeforehand();
  await prepareBuilt("npm start");
  await checkBeforehand();
  return serve("start", readSettings());
});
