import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { feedEntries } from "@/components/feed/feed-entries";
import { database } from "@/lib/db/client";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { setState } from "@/lib/db/commands/set-state";
import { addAppearance } from "@/lib/db/commands/update-appearance";
import { updateFigure } from "@/lib/db/commands/update-figure";
import { newId } from "@/lib/db/new-id";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { wordsFor } from "@/lib/format/words";
import { feedQuerySchema, writeBefore } from "@/lib/schemas/feed-address";
import { appearanceInputSchema, figureInputSchema } from "@/lib/schemas/figure-input";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { type ChangesStart, loadFigureChanges } from "./load-figure-changes";
import { bring as takeDown } from "./testing/share";

let event: ReturnType<typeof eventInput>;

const save = async (given: object) =>
  done(await recordSource(EDITOR, sourceInput({ event: event.id, ...given })));

const bring = async (
  kind: "event" | "figure" | "retraction",
  id: string,
  state: "published" | "withdrawn-by-us",
) => done(await setState(EDITOR, { kind, id, state, basedOn: await getHeadRevision() }));

const load = (agent: string | null = null, start: ChangesStart | null = null, most = 100) =>
  loadFigureChanges({ events: [event.id], agent }, start, most);

async function told(agent: string | null = null) {
  const { changes } = await load(agent);
  return changes.map(({ change, revision }) => `${revision.revision} ${change.id}`);
}

const kinds = async () => (await load()).changes.map(({ change }) => change.kind);

const titles = async () =>
  feedEntries((await load()).changes, {
    words: wordsFor("en"),
    origin: "https://figures.example.org",
    namesEvent: false,
  }).map(({ title }) => title);

beforeAll(openWithWords);
afterAll(closeTestDatabase);

beforeEach(async () => {
  event = eventInput({ state: "draft" });
  done(await createEvent(EDITOR, event));
});

const [old, newer] = [() => newId(), () => newId()];

async function published() {
  const [a, b, removal] = [old(), newer(), newId()];
  await save({
    figures: [
      { ...figureInput(18), id: a },
      { ...figureInput(20, { metric: "arrested" }), id: b },
    ],
  });
  await bring("event", event.id, "published");
  return { a, b, removal };
}

const retract = (removal: string, figure: string, given: object = {}) =>
  save({
    source: { publishedAt: "2022-01-10" },
    retractions: [{ id: removal, kind: "removal", figures: [figure], passages: [{ phrase: "gone" }] }],
    ...given,
  });

it("tells nothing of an event that is a draft, and all of it once it is published", async () => {
  await save({ figures: [figureInput(18)] });
  expect(await kinds()).toEqual([]);
  await bring("event", event.id, "published");
  expect(await kinds()).toEqual(["new"]);
});

it("tells what is saved later first, under the id that it keeps", async () => {
  const { a, removal } = await published();
  const before = await told();
  await retract(removal, a);
  const after = await told();
  expect(after.slice(1)).toEqual(before);
  expect(after[0]).toBe(`${await getHeadRevision()} removed/${a}/${removal}/`);
  await save({ source: { title: "Another" }, figures: [figureInput(30)] });
  expect((await told()).slice(1)).toEqual(after);
});

it("tells nothing of a draft in an event that is public", async () => {
  const { a, removal } = await published();
  const before = await told();
  await retract(removal, a, { state: "draft" });
  expect(await told()).toEqual(before);
});

it("tells of what we withdrew only that it went, and nothing that was told of it before", async () => {
  const { a, b, removal } = await published();
  await retract(removal, a);
  await bring("figure", a, "withdrawn-by-us");
  const { changes } = await load();
  expect(changes.map(({ change }) => [change.kind, change.figure])).toEqual([
    ["unpublished", a],
    ["new", b],
  ]);
  await bring("event", event.id, "withdrawn-by-us");
  expect((await load()).changes.map(({ change, timeline }) => [change.kind, timeline])).toEqual([
    ["event-unpublished", null],
  ]);
});

it("tells that an act of ours is taken back, and no more what it was", async () => {
  const { a, removal } = await published();
  await retract(removal, a);
  await bring("retraction", removal, "withdrawn-by-us");
  expect(await kinds()).toEqual(["act-unpublished", "new", "new"]);
});

it("tells our own mistakes as amendments", async () => {
  const { a } = await published();
  const figure = figureInputSchema.parse(figureInput(81));
  const change = { id: a, basedOn: await getHeadRevision(), figure, message: "A typing mistake" };
  done(await updateFigure(EDITOR, change));
  expect(await kinds()).toEqual(["amended", "new", "new"]);
  const { changes } = await load();
  const said = changes.filter((one) => one.change.figure === a).map((one) => one.change);
  expect(said.map(({ was, said: then }) => [was?.quantity.nominal, then?.quantity.nominal])).toEqual([
    [18, 81],
    [undefined, 18],
  ]);
});

/** A figure of 18 that two published sources print; gives its id and that of the first source. */
async function printedTwice() {
  await bring("event", event.id, "published");
  const { source, figures } = await save({ figures: [figureInput(18)] });
  const [figure = ""] = figures;
  const other = await save({});
  const print = appearanceInputSchema.parse({ passages: [{ phrase: "18 dead" }], chain: [] });
  const state = "published" as const;
  const given = { id: newId(), figure, source: other.source, print, state, message: null };
  done(await addAppearance(EDITOR, given));
  return { figure, source };
}

it("tells no number of a print that is taken down for legal reasons", async () => {
  const { figure, source } = await printedTwice();
  const basedOn = await getHeadRevision();
  const mended = figureInputSchema.parse(figureInput(81));
  done(await updateFigure(EDITOR, { id: figure, basedOn, figure: mended, message: null }));
  const numbers = async () =>
    (await load()).changes.map(({ change }) => [change.was, change.said].map((one) => one?.quantity.nominal));
  expect(await numbers()).toEqual([
    [18, 81],
    [undefined, 18],
  ]);
  await takeDown("source", source, "withdrawn-by-us", "Order of the court of Almaty");
  expect((await numbers()).flat()).not.toContain(18);
  expect(await kinds()).toEqual(["amended", "new"]);
  expect(await titles()).toEqual([
    "Amended in our records: 81 deaths, Interior Ministry",
    "New: a number that is no longer public, Interior Ministry",
  ]);
});

it("keeps telling a number that another print gives, whichever print is taken down", async () => {
  const { source } = await printedTwice();
  const before = await titles();
  expect(before).toEqual(["New: 18 deaths, Interior Ministry"]);
  await takeDown("source", source, "withdrawn-by-us", "Order of the court of Almaty");
  expect(await titles()).toEqual(before);
});

it("gives page after page all that one page gives", async () => {
  const { a, removal } = await published();
  await retract(removal, a);
  await save({ source: { title: "Another" }, figures: [figureInput(30), figureInput(31), figureInput(32)] });
  const all = (await load()).changes.map(({ change, revision }) => `${revision.revision} ${change.id}`);
  const paged: string[] = [];
  let start: ChangesStart | null = null;
  do {
    const page: Awaited<ReturnType<typeof load>> = await load(null, start, 2);
    expect(page.changes.length).toBeGreaterThan(0);
    paged.push(...page.changes.map(({ change, revision }) => `${revision.revision} ${change.id}`));
    start = page.next;
  } while (start);
  expect(paged).toEqual(all);
});

it("tells of one agent what it said, printed or did", async () => {
  const { a } = await published();
  const { changes } = await load();
  const timeline = changes[0]?.timeline;
  const ids = new Map(timeline?.content.agents.map(({ name, id }) => [name, id]));
  expect(await told(ids.get("Interior Ministry"))).toHaveLength(2);
  expect(await told(ids.get("The Paper"))).toHaveLength(2);
  await save({
    source: { publishedAt: "2022-01-10" },
    retractions: [
      {
        id: newId(),
        kind: "dispute",
        figures: [a],
        by: { name: "A doubter", kind: "ngo", country: "KZ" },
        passages: [{ phrase: "not so" }],
      },
    ],
  });
  const doubter = (await load()).changes[0]?.timeline?.content.agents.find(
    ({ name }) => name === "A doubter",
  );
  expect((await told(doubter?.id)).map((line) => line.split(" ")[1]?.split("/")[0])).toEqual(["disputed"]);
});

it("tells of every event at once, newest first", async () => {
  const { a } = await published();
  const first = event.id;
  event = eventInput({ state: "draft" });
  done(await createEvent(EDITOR, event));
  await published();
  const { changes, next } = await loadFigureChanges({ events: null, agent: null }, null, 3);
  expect(changes.map((one) => one.event)).toEqual([event.id, event.id, first]);
  expect(next).not.toBeNull();
  const more = await loadFigureChanges({ events: null, agent: null }, next, 1);
  expect([changes[2], ...more.changes].map((one) => one?.change.figure)).toContain(a);
});

it("looks so far back for one page, and goes on from there, however long nothing was told", async () => {
  const { a } = await published();
  const [early, silent] = [await getHeadRevision(), 12_000];
  await database().$executeRaw`
    INSERT INTO "Revision" ("number", "at", "message", "previousHash", "hash")
    SELECT ${early}::int + n, now(), 'Nothing', lpad(to_hex(n - 1), 64, '0'), lpad(to_hex(n), 64, '0') FROM generate_series(1, ${silent}::int) AS n`;
  const everything = { events: null, agent: null };
  const first = await loadFigureChanges(everything, null, 5);
  expect([first.changes, first.next]).toEqual([
    [],
    { revision: early + silent - 10_000, event: "", skip: 0 },
  ]);
  expect(feedQuerySchema.parse({ before: first.next && writeBefore(first.next) }).before).toEqual(first.next);
  const second = await loadFigureChanges(everything, first.next, 5);
  expect(second.changes.map(({ change }) => change.figure)).toContain(a);
});
