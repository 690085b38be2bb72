import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import type { Stateful } from "@/lib/db/commands/carry-along";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { setState } from "@/lib/db/commands/set-state";
import { newId } from "@/lib/db/new-id";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { listPagedEvents } from "@/lib/db/queries/list-paged-events";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { loadAgent } from "./load-agent";
import { loadFigure } from "./load-figure";
import { loadPagesOfEvent, loadSitemapIndex } from "./load-sitemap";
import { loadSource } from "./load-source";

let event: ReturnType<typeof eventInput>;

const save = async (given: object) =>
  done(await recordSource(EDITOR, sourceInput({ event: event.id, ...given })));

const withdraw = async (kind: Stateful, id: string) =>
  done(await setState(EDITOR, { kind, id, state: "withdrawn-by-us", basedOn: await getHeadRevision() }));

const inIndex = async () => (await loadSitemapIndex()).find(({ slug }) => slug === event.slug);
const pages = async () => (await loadPagesOfEvent(event.slug, 1)) ?? [];
/** The days of the event in the index and of its own page. */
const dates = async () => [
  (await inIndex())?.at ?? Number.NaN,
  (await pages()).find(({ path }) => path === `/events/${event.slug}`)?.at ?? Number.NaN,
];
const paths = async () => (await pages()).map(({ path }) => path);

beforeAll(openWithWords);
afterAll(closeTestDatabase);

beforeEach(async () => {
  event = eventInput();
  done(await createEvent(EDITOR, event));
});

it("lists pages that are there, and no source that is shown with nothing", async () => {
  const [original, figure] = [newId(), newId()];
  await save({ id: original, figures: [{ ...figureInput(16), id: figure }] });
  const copy = await save({ source: { copyOf: original }, figures: [figureInput(18)] });
  expect(await paths()).toContain(`/sources/${original}`);
  await withdraw("figure", figure);
  const listed = await paths();
  expect(listed).not.toContain(`/sources/${original}`);
  expect(listed).toContain(`/sources/${copy.source}`);
  const load = { figures: loadFigure, sources: loadSource, agents: loadAgent };
  for (const path of listed.filter((one) => !one.startsWith("/events/"))) {
    const [, folder, id = ""] = path.split("/");
    expect([path, await load[folder as keyof typeof load](id)]).toEqual([path, expect.anything()]);
  }
});

it("counts in the index just the pages that its parts list, however often a figure was printed", async () => {
  const figure = newId();
  await save({ figures: [{ ...figureInput(16), id: figure }] });
  for (let prints = 0; prints < 3; prints++) await save({ appearances: [{ figure }] });
  await save({ state: "draft", figures: [figureInput(20), figureInput(21)] });
  const listed = await paths();
  // The event, the figure, four sources, the paper and the ministry.
  expect(listed).toHaveLength(8);
  expect((await inIndex())?.parts).toBe(1);
  const counted = (await listPagedEvents()).find(({ slug }) => slug === event.slug);
  expect(counted?.pages).toBe(listed.length);
  expect(await loadPagesOfEvent(event.slug, 2)).toBeNull();
});

it("says when what is public was changed last, and nothing of when a draft was saved", async () => {
  await save({ figures: [figureInput(16)] });
  const last = async () => Math.max(...(await pages()).map(({ at }) => at ?? 0));
  const published = (await inIndex())?.at;
  expect(published).toBe(await last());
  await save({ state: "draft", figures: [figureInput(17)] });
  expect((await inIndex())?.at).toBe(published);
  await save({ figures: [figureInput(18)] });
  expect((await inIndex())?.at).toBeGreaterThan(published ?? Infinity);
  expect((await inIndex())?.at).toBe(await last());
});

it("goes forward, and never back, when a figure, a print or a source is withdrawn", async () => {
  const figure = newId();
  await save({ figures: [figureInput(16)] });
  await save({ figures: [{ ...figureInput(17), id: figure }] });
  const print = await database().appearance.findFirstOrThrow({ where: { figureId: figure } });
  const { source } = await save({ appearances: [{ figure }] });
  const { source: only } = await save({ figures: [figureInput(18)] });
  const steps = [
    ["source", source],
    ["appearance", print.id],
    ["source", only],
  ] as const;
  let before = await dates();
  for (const [kind, id] of steps) {
    await withdraw(kind, id);
    const after = await dates();
    expect([kind, Math.min(...after) > Math.max(...before)]).toEqual([kind, true]);
    before = after;
  }
});

it("goes forward when the newest figure is withdrawn, and stays there when it is changed unseen", async () => {
  const figure = newId();
  await save({ figures: [figureInput(16)] });
  await save({ figures: [{ ...figureInput(17), id: figure }] });
  const published = await dates();
  await withdraw("figure", figure);
  const withdrawn = await dates();
  expect(Math.min(...withdrawn)).toBeGreaterThan(Math.max(...published));
  await save({ appearances: [{ figure }] });
  expect(await dates()).toEqual(withdrawn);
});

it("dates nothing anew for an act upon a figure that is not public", async () => {
  const figure = newId();
  await save({ figures: [figureInput(16)] });
  await save({ figures: [{ ...figureInput(17), id: figure }] });
  await withdraw("figure", figure);
  const before = await dates();
  await save({ retractions: [{ kind: "retraction", figures: [figure], statedAt: "2022-01-10" }] });
  expect(await dates()).toEqual(before);
});

it("goes forward when an act is withdrawn", async () => {
  const figure = newId();
  await save({ figures: [{ ...figureInput(17), id: figure }] });
  const act = { kind: "retraction", figures: [figure], statedAt: "2022-01-10" };
  const { retractions } = await save({ retractions: [act] });
  const before = await dates();
  await withdraw("retraction", retractions[0] ?? "");
  expect(Math.min(...(await dates()))).toBeGreaterThan(Math.max(...before));
});

it("dates nothing anew when a draft is withdrawn", async () => {
  const figure = newId();
  await save({ figures: [figureInput(16)] });
  const before = await dates();
  const { source } = await save({ state: "draft", figures: [{ ...figureInput(17), id: figure }] });
  await withdraw("figure", figure);
  await withdraw("source", source);
  expect(await dates()).toEqual(before);
});

it("dates a figure's page anew when an act upon it is undone", async () => {
  const figure = newId();
  await save({ figures: [{ ...figureInput(16), id: figure }] });
  const { retractions } = await save({
    retractions: [{ kind: "retraction", figures: [figure], statedAt: "2022-01-10" }],
  });
  const dated = async () => (await pages()).find(({ path }) => path === `/figures/${figure}`)?.at ?? 0;
  const before = await dated();
  await save({ retractions: [{ kind: "reinstatement", undoes: retractions[0], statedAt: "2022-01-11" }] });
  expect(await dated()).toBeGreaterThan(before);
});

it("leaves out an event that is not published", async () => {
  await save({ figures: [figureInput(16)] });
  expect(await inIndex()).toBeDefined();
  await withdraw("event", event.id);
  expect(await inIndex()).toBeUndefined();
  expect(await loadPagesOfEvent(event.slug, 1)).toBeNull();
});
