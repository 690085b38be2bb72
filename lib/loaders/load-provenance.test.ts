import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { setState } from "@/lib/db/commands/set-state";
import { newId } from "@/lib/db/new-id";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { loadAgent } from "./load-agent";
import { loadFigure } from "./load-figure";
import { loadSource } from "./load-source";

let event: ReturnType<typeof eventInput>;

const save = async (given: object) =>
  done(await recordSource(EDITOR, sourceInput({ event: event.id, ...given })));

async function bring(kind: "figure" | "source" | "retraction", id = "", state: "draft" | "withdrawn-by-us") {
  done(await setState(EDITOR, { kind, id, state, basedOn: await getHeadRevision() }));
}

const isThere = async (figure = "") => (await loadFigure(figure)) !== null;

/** A new agent in the vocabulary, so that only the test's own figures name it. */
async function someone(given: object = {}) {
  const id = newId();
  const plain = { kind: "government" as const, country: "KZ", aliases: [], memberOf: null, vague: false };
  const agent = { ...plain, id, slug: id, name: `Agent ${id}`, ...given };
  done(await addVocabulary(EDITOR, { agents: [agent] }, "An agent"));
  return id;
}

const saidBy = (id: string) => ({ chain: [{ agent: { id }, role: "asserts", firstHand: true }] });

beforeAll(openWithWords);
beforeEach(async () => {
  event = eventInput();
  done(await createEvent(EDITOR, event));
});
afterAll(closeTestDatabase);

it("finds a figure and a source with the event that shows them", async () => {
  const { source, figures } = await save({ figures: [figureInput(164)] });
  expect((await loadFigure(figures[0] ?? ""))?.timeline.content.event.slug).toBe(event.slug);
  const loaded = await loadSource(source);
  expect(loaded?.source.title).toBe("Seen in the paper");
  expect(loaded?.timelines.map(({ content }) => content.event.slug)).toEqual([event.slug]);
});

it("shows a draft of anything to nobody", async () => {
  const agent = await someone();
  const { source, figures } = await save({ figures: [figureInput(164, saidBy(agent))], state: "draft" });
  expect(await isThere(figures[0])).toBe(false);
  expect(await loadSource(source)).toBeNull();
  expect(await loadAgent(agent)).toBeNull();
});

it("shows nothing of an event that is not published", async () => {
  event = eventInput({ state: "draft" });
  done(await createEvent(EDITOR, event));
  const agent = await someone();
  const { source, figures } = await save({ figures: [figureInput(164, saidBy(agent))] });
  expect(await isThere(figures[0])).toBe(false);
  expect(await loadSource(source)).toBeNull();
  expect(await loadAgent(agent)).toBeNull();
});

it("no longer shows a figure that we withdrew, nor whom it alone named", async () => {
  const agent = await someone();
  const { figures } = await save({ figures: [figureInput(164, saidBy(agent)), figureInput(165)] });
  expect(await isThere(figures[0])).toBe(true);
  expect(await loadAgent(agent)).not.toBeNull();
  await bring("figure", figures[0], "withdrawn-by-us");
  expect(await isThere(figures[0])).toBe(false);
  expect(await loadAgent(agent)).toBeNull();
  expect(await isThere(figures[1])).toBe(true);
});

it("shows a source that only reports an act, as long as that act is shown", async () => {
  const { figures } = await save({ figures: [figureInput(164)] });
  const report = await save({ retractions: [{ kind: "removal", figures: [figures[0]] }] });
  expect(await loadSource(report.source)).not.toBeNull();
  await bring("retraction", report.retractions[0], "withdrawn-by-us");
  expect(await loadSource(report.source)).toBeNull();
});

it("shows a body for which somebody spoke, though no figure names it", async () => {
  const ministry = await someone();
  const spokesman = await someone({ kind: "person", memberOf: ministry });
  await save({ figures: [figureInput(164, saidBy(spokesman))] });
  expect((await loadAgent(ministry))?.timelines).toHaveLength(1);
});

it.each([
  ["as the agency that a print was taken from", (id: string) => ({ appearance: { via: { id } } })],
  [
    "in what a print cites",
    (id: string) => ({ appearance: { chain: [{ agent: { id }, role: "asserts", firstHand: true }] } }),
  ],
])("finds an agent that is named only %s", async (_, given) => {
  const agent = await someone();
  await save({ figures: [figureInput(164, given(agent))] });
  expect((await loadAgent(agent))?.agent.id).toBe(agent);
});

it.each(["", "\u0000", "../../etc", "nothing-of-that-id", "x".repeat(5000)])(
  "knows nothing of %j",
  async (id) => {
    expect(await Promise.all([loadFigure(id), loadSource(id), loadAgent(id)])).toEqual([null, null, null]);
  },
);
