import { chdir } from "node:process";
import { fileURLToPath } from "node:url";
import { checkSources, runVitest, testLibraries, testOnPostgres } from "./steps/checks.mjs";
import { runMain, say, step } from "./steps/console.mjs";
import { prepare, prepareBuilt } from "./steps/prepare.mjs";
import { BIN, runNode } from "./steps/run.mjs";
import { startTally } from "./steps/tally.mjs";

async function testBuiltSite(tally) {
  await step("The site builds while no database can be reached", () => prepareBuilt("npm test"));
  await step("Tests with processes that are killed (vitest)", () => runVitest(["process"], { tally }));
  await step("Tests in a browser (Playwright)", () =>
    runNode(BIN.playwright, ["test"], { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: tally.nextFile("playwright") } }),
  );
}

/** `npm test`: from a fresh checkout to green, everything; its last line counts the tests. */
await runMain(async () => {
  chdir(fileURLToPath(new URL("..", import.meta.url)));
  const tally = startTally();
  try {
    await step("npm test", async () => {
      await prepare("npm test");
      await checkSources();
      await testLibraries(tally);
      await testOnPostgres(tally);
      await testBuiltSite(tally);
    });
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  const { passed, failed, skipped } = tally.total();
  tally.close();
  // A step that fails without a failing test, such as the linter, is a failure too.
  const counted = process.exitCode && failed === 0 ? 1 : failed;
  if (skipped) say(`\n${skipped} skipped`);
  say(`\n${passed} passed, ${counted} failed`);
});
