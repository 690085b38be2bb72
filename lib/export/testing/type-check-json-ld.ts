import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";

const run = promisify(execFile);

const COMPILER = join("node_modules", "typescript", "bin", "tsc");
const OPTIONS = [
  "--ignoreConfig",
  "--noEmit",
  "--strict",
  "--skipLibCheck",
  "--types",
  "",
  "--module",
  "esnext",
];

/** Something said in JSON-LD, and the schema.org type that it has to be of. */
export type SaidJsonLd = { type: "Dataset" | "Claim"; text: string };

/**
 * What is wrong with JSON-LD by schema.org's own vocabulary (schema-dts, which is made from it): words that it does
 * not have, words that are not for that type, and values of another kind. By a compiler, which reads every text as a
 * literal of its type. Empty: nothing.
 */
export async function faultsOfJsonLd(said: readonly SaidJsonLd[]): Promise<string[]> {
  // Within the repository, so that the compiler finds the vocabulary.
  const folder = await mkdtemp(join("node_modules", ".said-json-ld-"));
  const file = join(folder, "said.ts");
  const lines = said.map(({ type, text }) => `export const _: WithContext<${type}> = ${text};`);
  const unique = lines.map((line, index) => line.replace("_:", `said${index}:`));
  try {
    await writeFile(
      file,
      ['import type { Claim, Dataset, WithContext } from "schema-dts";', ...unique].join("\n"),
    );
    await run(process.execPath, [COMPILER, ...OPTIONS, "--moduleResolution", "bundler", file]);
    return [];
  } catch (error) {
    const { stdout = "" } = error as { stdout?: string };
    return stdout.split("\n").filter((line) => line.includes("error TS"));
  } finally {
    await rm(folder, { recursive: true });
  }
}
