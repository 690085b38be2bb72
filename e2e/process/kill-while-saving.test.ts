import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newId } from "@/lib/db/new-id";
import { joinAndSignIn } from "../support/first-admin";
import { FormClient } from "../support/form-client";
import { findSetupLink } from "../support/setup-link";
import { freePort, SiteProcess } from "../support/site-process";
import { type Acknowledged, expectAllKept } from "./acknowledged";

const ROUNDS = 3;
const SAVES_BEFORE_THE_KILL = 40;
const EDITORS_AT_ONCE = 3;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "countline-kill-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

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

test("kill -9 during a burst of saves loses none that was answered, time after time", async () => {
  const all: Acknowledged[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    all.push(...(await saveUntilKilled()));
    await expectAllKept(folder, all);
  }
  expect(all.length).toBeGreaterThanOrEqual(ROUNDS * SAVES_BEFORE_THE_KILL);
});

async function startSite(): Promise<SiteProcess> {
  const site = new SiteProcess({ dataDir: folder, port: await freePort(), env: { COUNTLINE_DEMO: "off" } });
  return site.healthy();
}

/** Sends one new event after another, noting those that were answered, until the site answers no more. */
async function sendUntilSilence(client: FormClient, answered: (save: Acknowledged) => void): Promise<void> {
  const form = await client.open("/desk/events/new", "title");
  for (;;) {
    const id = newId();
    const typed = {
      title: `Event ${id}`,
      summary: "What is counted.",
      language: "en",
      start: "2022-01-02",
      zone: "Asia/Almaty",
    };
    const sent = client.send(form, { ...typed, id, slug: `event-${id}`, country: "KZ", state: "draft" });
    const leadsTo = await sent.catch((error) => {
      if (error instanceof TypeError) return null; // What fetch throws when the other side is gone.
      throw error;
    });
    if (leadsTo === null) return;
    answered({ id, revision: Number(new URLSearchParams(leadsTo.split("?")[1]).get("saved")) });
  }
}

test("kill -9 of the site while editors save loses nothing that they were told is saved", async () => {
  const site = await startSite();
  const client = new FormClient(site.url);
  await joinAndSignIn(client, findSetupLink(site.printed));
  const all: Acknowledged[] = [];
  const answered = (save: Acknowledged) => {
    all.push(save);
    if (all.length === SAVES_BEFORE_THE_KILL) void site.stop("SIGKILL");
  };
  await Promise.all(Array.from({ length: EDITORS_AT_ONCE }, () => sendUntilSilence(client, answered)));
  expect(all.length).toBeGreaterThanOrEqual(SAVES_BEFORE_THE_KILL);
  await expectAllKept(folder, all);
  await (await startSite()).stop();
});
