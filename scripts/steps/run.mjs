import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { Refusal } from "./console.mjs";

const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP"];

/** The JavaScript file behind a command of `node_modules/.bin`: run with node itself it needs no shell on any system. */
export const BIN = {
  biome: join("node_modules", "@biomejs", "biome", "bin", "biome"),
  knip: join("node_modules", "knip", "bin", "knip.js"),
  next: join("node_modules", "next", "dist", "bin", "next"),
  playwright: join("node_modules", "@playwright", "test", "cli.js"),
  prisma: join("node_modules", "prisma", "build", "index.js"),
  tsc: join("node_modules", "typescript", "bin", "tsc"),
  vitest: join("node_modules", "vitest", "vitest.mjs"),
};

// Nothing is told to anybody about who runs this, and no tool asks for a newer release of itself.
const QUIET = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };

/**
 * Starts a JavaScript file with this Node. Signals that would end this process are passed on, so
 * that the child can put its things away; gives its exit code, as a shell would count it.
 */
export function startNode(file, args, { env = {}, stdio = "inherit" } = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    stdio,
    env: { ...process.env, ...QUIET, ...env },
  });
  const forward = (signal) => child.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  const exited = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  }).finally(() => {
    for (const signal of FORWARDED) process.off(signal, forward);
  });
  return { child, exited };
}

/** Runs a JavaScript file to its end; an exit code other than 0 is thrown. */
export async function runNode(file, args, options) {
  const code = await startNode(file, args, options).exited;
  if (code !== 0) throw new Refusal(`${file} ${args.join(" ")} ended with code ${code}.`);
}
