import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, openDatabase } from "@/lib/db/client";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { listPublishedEvents } from "@/lib/db/queries/known-ids";
import { verifyChain } from "@/lib/db/queries/verify-chain";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import { ensureVocabulary } from "@/prisma/ensure-vocabulary";
import { loadDemoIfEmpty } from "@/prisma/load-demo";

const ROUNDS = 2;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "countline-load-"));
});
afterEach(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

/** Lets a process load the demo data, and kills it once it has saved more than one thing; gives what it had come to. */
async function loadUntilKilled(): Promise<number> {
  const script = join(import.meta.dirname, "load-demo-process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, folder]);
  const exited = once(child, "exit");
  let complaint = "";
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  const told: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    told.push(Number(line));
    if (Number(line) > (told[0] ?? 0) + 1) child.kill("SIGKILL");
  }
  const [, signal] = await exited;
  expect(signal, complaint).toBe("SIGKILL");
  return told.at(-1) ?? 0;
}

test("a first start that is killed while it loads, twice, goes on each time and loads nothing twice", async () => {
  let reached = 0;
  for (let round = 0; round < ROUNDS; round += 1) reached = await loadUntilKilled();
  await openDatabase({ kind: "embedded", folder, address: "the test" });
  expect(await getHeadRevision()).toBeGreaterThanOrEqual(reached);
  expect((await listPublishedEvents()).size).toBeLessThan(DEMO_EVENTS.length);

  await ensureVocabulary();
  expect(await loadDemoIfEmpty()).toBeGreaterThan(0);
  expect((await listPublishedEvents()).size).toBe(DEMO_EVENTS.length);
  const revisions = await getHeadRevision();
  expect(await loadDemoIfEmpty()).toBe(0);
  await ensureVocabulary();
  expect(await getHeadRevision()).toBe(revisions);
  expect(await verifyChain()).toEqual({ ok: true, revisions });
});
