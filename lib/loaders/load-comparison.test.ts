import { afterAll, beforeAll, expect, it } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { loadComparison } from "./load-comparison";

const older = eventInput({ slug: "older", title: "The older", start: "2019-05-01", end: null });
const newer = eventInput({ slug: "newer", title: "The newer", start: "2021-05-01", end: null });
const newest = eventInput({ slug: "newest", title: "The newest", start: "2022-05-01", end: null });
const draft = eventInput({ slug: "draft", title: "Not yet public", state: "draft" });

beforeAll(async () => {
  await openWithWords();
  for (const event of [older, newer, newest, draft]) done(await createEvent(EDITOR, event));
  const print = async (event: string, metric: string, state: "published" | "draft" = "published") =>
    done(await recordSource(EDITOR, sourceInput({ event, state, figures: [figureInput(7, { metric })] })));
  await print(older.id, "arrested");
  await print(newer.id, "arrested");
  await print(newer.id, "deaths", "draft");
  await print(newest.id, "deaths");
});

afterAll(closeTestDatabase);

it("offers every published event by its title, the latest to begin first, and reads none whole unasked", async () => {
  const { events, chosen } = await loadComparison({});
  expect(events.map(({ title }) => title)).toEqual(["The newest", "The newer", "The older"]);
  expect(chosen).toEqual([]);
});

it("reads the events asked for in the address's order, and no draft", async () => {
  const { chosen, notes } = await loadComparison({ events: "older,newest,draft" });
  expect(chosen.map(({ content }) => content.event.slug)).toEqual(["older", "newest"]);
  expect(notes).toEqual([{ note: "event", value: "draft" }]);
});

it("takes the metric that most of the chosen events have public figures of", async () => {
  const metricOf = async (events: string) => (await loadComparison({ events })).comparison.metric;
  expect(await metricOf("newest,older")).toBe("deaths");
  expect(await metricOf("newer,older")).toBe("arrested");
  expect(await metricOf("")).toBe("deaths");
  expect((await loadComparison({})).metrics.map(({ slug }) => slug)).toEqual(["deaths", "arrested"]);
});

it("tells of a figure as soon as it is saved", async () => {
  const figures = async () => (await loadComparison({ events: "older" })).chosen[0]?.content.figures.length;
  const before = (await figures()) ?? 0;
  done(await recordSource(EDITOR, sourceInput({ event: older.id, figures: [figureInput(9)] })));
  expect(await figures()).toBe(before + 1);
});
