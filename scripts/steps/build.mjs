import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { step } from "./console.mjs";
import { hashInputs, readStamp } from "./inputs-hash.mjs";
import { BIN, runNode } from "./run.mjs";

const FOLDERS = ["app", "components", "lib", "prisma", "public"];
const NOT_BUILT =
  /\.test\.tsx?$|^lib\/db\/(generated|testing)|^(vitest|playwright)\.config\.ts$|^next-env\.d\.ts$|^(biome|knip)\.json$/;

const COMPILE_HINT = "//# allFunctionsCalledOnLoad\n";

const builtPath = (...names) => join(process.env.NEXT_DIST_DIR || ".next", ...names);
const stampPath = () => builtPath("inputs-hash");

/** Everything that the built site is made of: the folders of its code, and the settings beside them. */
function currentHash() {
  const beside = readdirSync(".").filter(
    (name) => !name.startsWith(".") && /\.([cm]?[jt]s|json)$/.test(name),
  );
  return hashInputs([...FOLDERS, "scripts/steps/build.mjs", ...beside], {
    extra: [process.versions.node, process.platform, process.arch],
    isInput: (path) => !NOT_BUILT.test(path.replaceAll("\\", "/")),
  });
}

export function isBuilt() {
  return readStamp(stampPath()) === currentHash();
}

// Nothing listens there. The build must neither need nor open a database: one that tried would fail, here
// and everywhere, instead of baking what it read into a page.
const BUILD_ENV = { NODE_ENV: "production", DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" };

/**
 * Asks browsers to compile the largest script of every page, React's, beside the main thread, while it comes in (V8,
 * "explicit compile hints"): nearly all of its functions run at once, and compiled one by one they hold up the page.
 * Asked of all scripts, it held up the first drawing.
 */
function hintCompilation() {
  const { rootMainFiles } = JSON.parse(readFileSync(builtPath("build-manifest.json"), "utf8"));
  const sized = rootMainFiles.map((file) => ({ file, bytes: statSync(builtPath(file)).size }));
  const { file } = sized.reduce((largest, one) => (one.bytes > largest.bytes ? one : largest));
  const script = readFileSync(builtPath(file), "utf8");
  if (!script.startsWith(COMPILE_HINT)) writeFileSync(builtPath(file), COMPILE_HINT + script);
}

/** Builds the site when its sources are others than those of the last build; `next build` removes the old stamp. */
export async function ensureBuilt() {
  if (isBuilt()) return;
  const hash = currentHash();
  await step("Build the site (next build)", () => runNode(BIN.next, ["build"], { env: BUILD_ENV }));
  hintCompilation();
  writeFileSync(stampPath(), hash);
}
