import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { checkSources, testLibraries } from "./steps/checks.mjs";
import { runMain, step } from "./steps/console.mjs";
import { prepare } from "./steps/prepare.mjs";

/** `npm run check`: what should be green before every commit, in under two minutes. */
await runMain(async () => {
  chdir(fileURLToPath(new URL("..", import.meta.url)));
  await step("Check", async () => {
    await prepare("npm run check");
    await checkSources();
    await testLibraries();
  });
});
