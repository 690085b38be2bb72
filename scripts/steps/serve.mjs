import { setTimeout as pause } from "node:timers/promises";
import { say } from "./console.mjs";
import { BIN, startNode } from "./run.mjs";

const ANSWER_LIMIT_MS = 120_000;

async function answers(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/health`, {
      signal: AbortSignal.timeout(5_000),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Waits until the site answers that it is well; false when it ended, or did not come in two minutes. */
async function waitUntilHealthy(port, child) {
  const limit = Date.now() + ANSWER_LIMIT_MS;
  while (child.exitCode === null && child.signalCode === null && Date.now() < limit) {
    if (await answers(port)) return true;
    await pause(100);
  }
  return false;
}

/** Runs Next's server to its end and gives its exit code; says the address once it really answers. */
export async function serve(mode, { port }) {
  const { child, exited } = startNode(BIN.next, [mode, "--port", String(port)]);
  if (await waitUntilHealthy(port, child)) say(`\nCountline is running: http://localhost:${port}`);
  return exited;
}
