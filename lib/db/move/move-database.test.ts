import { randomBytes } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { closeDatabase, connectDatabase, type DatabasePlace, database, openDatabase } from "../client";
import { createPermalink } from "../commands/create-permalink";
import { recordSource } from "../commands/record-source";
import { createEvent } from "../commands/save-event";
import { addVocabulary } from "../commands/save-vocabulary";
import { DatabaseHeldError, lockFolder } from "../embedded-lock";
import { getEventContent } from "../queries/get-event-content";
import { getPermalink, getStoredBytes } from "../queries/get-permalink";
import { getPermalinkKey } from "../queries/get-permalink-key";
import { refreshSearchIndex } from "../queries/search-index";
import { verifyChain } from "../queries/verify-chain";
import { onServer, urlOnServer } from "../testing/on-server";
import { done } from "../testing/results";
import { MoveRefusedError, moveDatabase } from "./move-database";

// From the embedded database to a new one on the server of TEST_DATABASE_URL, where there is one, else to another
// embedded one: the same code, with the same statements.
const server = process.env.TEST_DATABASE_URL;

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await closeDatabase();
  for (const one of undo.splice(0).reverse()) await one();
});

/** A new folder; with all that lies in another one. */
async function newFolder(from?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "countline-move-"));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  if (from) await cp(from, folder, { recursive: true });
  return folder;
}

const embeddedIn = (folder: string): DatabasePlace => ({ kind: "embedded", folder, address: "a test" });

/** An empty database to move to. */
async function newTarget(): Promise<DatabasePlace> {
  if (!server) return embeddedIn(await newFolder(empty));
  const name = `countline_move_${randomBytes(6).toString("hex")}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  undo.push(() => onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return { kind: "server", url: urlOnServer(server, name) };
}

const SHARED = "0123456789abcdef";
const HOSTILE = "\\x00 'quoted' \"twice\" \t {1,2} 1.10 NULL \u{1f469}\u200d\u{1f467} قُتل";

/** Everything that there is a table for, in an order in which what is referred to comes last. */
async function fill(folder: string): Promise<{ event: string }> {
  await openDatabase(embeddedIn(folder));
  await addVocabulary(EDITOR, VOCABULARY, "Words");
  const event = { ...eventInput(), summary: HOSTILE };
  done(await createEvent(EDITOR, event));
  const { figures } = done(
    await recordSource(
      EDITOR,
      sourceInput({ event: event.id, figures: [figureInput(164), figureInput(16)] }),
    ),
  );
  const report = { kind: "retraction", statedAt: "2022-01-10", figures: [figures[0]] };
  done(await recordSource(EDITOR, sourceInput({ event: event.id, retractions: [report] })));
  const agents = await database().agent.findMany({ take: 1 });
  // Written first, and refers to one that is written after it.
  const [first] = agents;
  const speaksFor = { id: "zzz-behind", slug: "zzz-behind", name: "Behind", kind: "government" };
  await database().agent.create({ data: { ...speaksFor, aliases: [], nameKeys: ["behind"], vague: false } });
  await database().agent.update({ where: { id: first?.id ?? "" }, data: { memberOfId: speaksFor.id } });
  await getPermalinkKey();
  const files = {
    svg: "<svg/>\r\n",
    csv: HOSTILE,
    json: "{}",
    embed: "<p>\u0000</p>",
    preview: "<svg>é</svg>",
  };
  const link = { id: SHARED, eventId: event.id, revision: 3, locale: "en", now: Date.UTC(2026, 0, 1) };
  const view = { metric: "deaths" } as Parameters<typeof createPermalink>[0]["view"];
  await createPermalink({ ...link, view, ...files, shows: [event.id] });
  const user = { id: "u1", name: "Editor", email: "editor@example.org" };
  await database().user.create({
    data: {
      ...user,
      accounts: { create: { id: "a1", accountId: "u1", providerId: "credential", password: "hash" } },
    },
  });
  await refreshSearchIndex();
  return { event: event.id };
}

// Made once, and copied: an embedded database takes seconds to make.
let empty: string;
let filled: string;
let event: string;
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), "countline-move-empty-"));
  filled = await mkdtemp(join(tmpdir(), "countline-move-filled-"));
  await openDatabase(embeddedIn(empty));
  await closeDatabase();
  await cp(empty, filled, { recursive: true });
  event = (await fill(filled)).event;
  await closeDatabase();
});
afterAll(() => Promise.all([empty, filled].map((folder) => rm(folder, { recursive: true, force: true }))));

/** What is the same wherever the data lies. */
async function telling() {
  const link = await getPermalink(SHARED);
  const hashes = link && [...Object.values(link.hashes), link.embedHash, link.previewHash];
  const db = database();
  return {
    chain: await verifyChain(),
    hashes: await db.revision.findMany({ select: { number: true, hash: true }, orderBy: { number: "asc" } }),
    content: await getEventContent(event),
    link,
    bytes: await Promise.all(
      (hashes ?? []).map(async (hash) => Buffer.from((await getStoredBytes(hash)) ?? []).toString("hex")),
    ),
    key: await getPermalinkKey(),
    accounts: await db.account.findMany(),
    found: await db.eventSearch.findMany(),
    counts: [
      await db.change.count(),
      await db.attribution.count(),
      await db.passage.count(),
      await db.user.count(),
    ],
  };
}

it("everything is over there just as it was: records, shared bytes, the chain, accounts; and can be written to", async () => {
  const folder = await newFolder(filled);
  await openDatabase(embeddedIn(folder));
  const before = await telling();
  await closeDatabase();
  const target = await newTarget();
  const moved = await moveDatabase(embeddedIn(folder), target);
  expect(moved.revisions).toBe(before.hashes.length);
  expect(moved.storedFiles).toBe(new Set(before.bytes).size);
  await openDatabase(target);
  expect(before.chain.ok).toBe(true);
  expect(await telling()).toEqual(before);
  done(await recordSource(EDITOR, sourceInput({ event, figures: [figureInput(225)] })));
  expect((await verifyChain()).ok).toBe(true);
  // The rules of the database hold there too, those that waited during the move among them.
  await expect(database().$executeRawUnsafe(`DELETE FROM "Permalink"`)).rejects.toThrow("stays as it was");
  const nobody = database().$executeRawUnsafe(`UPDATE "Agent" SET "memberOfId" = 'nobody'`);
  await expect(nobody).rejects.toThrow("memberOfId");
});

it("what is cut off leaves the other side empty, and the data as it was: it can be begun again", async () => {
  const folder = await newFolder(filled);
  await openDatabase(embeddedIn(folder));
  const before = await telling();
  await closeDatabase();
  const target = await newTarget();
  const cutOff = moveDatabase(embeddedIn(folder), target, (table) => {
    if (table === "Change") throw new Error("The cable was pulled.");
  });
  await expect(cutOff).rejects.toThrow("The cable was pulled.");
  await openDatabase(target);
  const { event: events, revision, user, agent } = database();
  expect(await Promise.all([events.count(), revision.count(), user.count(), agent.count()])).toEqual([
    0, 0, 0, 0,
  ]);
  await closeDatabase();
  await moveDatabase(embeddedIn(folder), target);
  await openDatabase(target);
  expect(await telling()).toEqual(before);
});

it("a database that holds something is refused, and stays as it is", async () => {
  const folder = await newFolder(filled);
  const target = await newTarget();
  await openDatabase(target);
  await addVocabulary(EDITOR, VOCABULARY, "Words");
  await closeDatabase();
  await expect(moveDatabase(embeddedIn(folder), target)).rejects.toThrow(MoveRefusedError);
  await openDatabase(target);
  expect(await database().event.count()).toBe(0);
  expect(await database().metric.count()).toBe(VOCABULARY.metrics.length);
});

it("nothing is moved while a site has the data open", async () => {
  const folder = await newFolder();
  const unlock = await lockFolder(folder, "http://localhost:3000");
  await expect(moveDatabase(embeddedIn(folder), await newTarget())).rejects.toThrow(DatabaseHeldError);
  await unlock();
});

it("no number comes from a sequence, which would have to be moved too", async () => {
  const open = await connectDatabase(embeddedIn(await newFolder(empty)));
  const session = await open.session();
  expect(await session.query("SELECT relname FROM pg_class WHERE relkind = 'S'")).toEqual([]);
  await open.close();
});
