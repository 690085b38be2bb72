import { writeFileSync } from "node:fs";
import { step } from "./console.mjs";
import { hashInputs, readStamp } from "./inputs-hash.mjs";
import { BIN, runNode } from "./run.mjs";

const STAMP = "lib/db/generated/.inputs-hash";

function currentHash() {
  return hashInputs(["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"]);
}

export function isGenerated() {
  return readStamp(STAMP) === currentHash();
}

async function generate() {
  // Generating needs no schema engine, yet the command would download one; any executable stops it.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  await runNode(BIN.prisma, ["generate", "--no-hints"], { env });
  writeFileSync(STAMP, currentHash());
}

/** Generates the database client when the schema or Prisma itself is another than last time. */
export async function ensureGenerated() {
  if (!isGenerated()) await step("Generate the database client", generate);
}
