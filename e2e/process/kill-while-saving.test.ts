import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeDatabase, database, openDatabase } from "@/lib/db/client";
import { verifyChain } from "@/lib/db/queries/verify-chain";

const ROUNDS = 3;
const SAVES_BEFORE_THE_KILL = 40;

type Acknowledged = { revision: number; id: string };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countline-kill-"));
});
afterAll(async () => {
  await closeDatabase();
  await rm(folder, { recursive: true, force: true });
});

/** Lets a process save until it has been answered so often, and kills it while it goes on. */
async function saveUntilKilled(): Promise<Acknowledged[]> {
  const script = join(import.meta.dirname, "save-in-a-loop-process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, folder]);
  const exited = once(child, "exit");
  let complaint = "";
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  const acknowledged: Acknowledged[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const [revision, id = ""] = line.split(" ");
    acknowledged.push({ revision: Number(revision), id });
    // A moment later than the answer, so that the next save is under way.
    if (acknowledged.length === SAVES_BEFORE_THE_KILL) setTimeout(() => child.kill("SIGKILL"), 5);
  }
  const [, signal] = await exited;
  expect(signal, complaint).toBe("SIGKILL");
  return acknowledged;
}

test("kill -9 during a burst of saves loses none that was answered, and breaks no chain", async () => {
  const all: Acknowledged[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    all.push(...(await saveUntilKilled()));
    await openDatabase({ kind: "embedded", folder, address: "the test" });
    const kept = await database().change.findMany({
      where: { entityId: { in: all.map(({ id }) => id) } },
      select: { revisionNumber: true, entityId: true },
    });
    const found = kept.map(({ revisionNumber, entityId }) => ({ revision: revisionNumber, id: entityId }));
    expect(found.sort((a, b) => a.revision - b.revision)).toEqual(all);
    expect(await verifyChain()).toMatchObject({ ok: true });
    await closeDatabase();
  }
  expect(all.length).toBeGreaterThanOrEqual(ROUNDS * SAVES_BEFORE_THE_KILL);
});
