import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent, updateEvent } from "@/lib/db/commands/save-event";
import { updateRetraction } from "@/lib/db/commands/update-retraction";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import type { PublicationState } from "@/lib/domain/vocabulary";
import { retractionInputSchema } from "@/lib/schemas/source-input";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { loadEventAt } from "./load-event-at";
import { loadFigureAsAsked } from "./load-figure";
import { loadPermalink } from "./load-permalink";
import { bring, type Event, save, share } from "./testing/share";

const REASON = "Order of the court of Almaty";

let event: Event;
let figure: string;
let source: string;

const reasonsOf = async (id: string) => (await loadPermalink(id))?.reasons;

/** Ids of what an old address shows of the event. */
async function shownAt(revision: number) {
  const content = (await loadEventAt(event.slug, revision))?.timeline.content;
  return {
    figures: content?.figures.map(({ id }) => id),
    sources: content?.sources.map(({ id }) => id),
  };
}

/** Sends the event's own form. */
const sendEvent = async (state: PublicationState) =>
  done(await updateEvent(EDITOR, { ...event, state, basedOn: await getHeadRevision() }));

/** Sends the source's own form, with nothing more. */
const sendSource = async (state: PublicationState) => {
  const input = sourceInput({ event: event.id, id: source, existing: true, state });
  return done(await recordSource(EDITOR, { ...input, basedOn: await getHeadRevision() }));
};

beforeAll(openWithWords);
beforeEach(async () => {
  event = eventInput();
  done(await createEvent(EDITOR, event));
  const made = await save(event, { figures: [figureInput(16)] });
  figure = made.figures[0] ?? "";
  source = made.source;
  await save(event, { figures: [figureInput(17)] });
});
afterAll(closeTestDatabase);

describe("a shared view", () => {
  it.each(["event", "figure", "source"] as const)(
    "is not shown while %s of it is withdrawn for legal reasons, and is again once that is published",
    async (kind) => {
      const { id } = await share(event, {});
      const subject = { event: event.id, figure, source }[kind];
      await bring(kind, subject, "withdrawn-by-us");
      expect(await reasonsOf(id)).toEqual([]);
      await bring(kind, subject, "withdrawn-by-us", REASON);
      expect(await reasonsOf(id)).toEqual([REASON]);
      await bring(kind, subject, "draft");
      expect(await reasonsOf(id)).toEqual([REASON]);
      await bring(kind, subject, "in-review");
      await bring(kind, subject, "withdrawn-by-us");
      expect(await reasonsOf(id)).toEqual([REASON]);
      await bring(kind, subject, "published");
      expect(await reasonsOf(id)).toEqual([]);
    },
  );

  it("is shown when something else of the event is withdrawn for legal reasons", async () => {
    const { id } = await share(event, {});
    const { figures } = await save(event, { figures: [figureInput(3, { metric: "arrested" })] });
    await bring("figure", figures[0] ?? "", "withdrawn-by-us", REASON);
    expect(await reasonsOf(id)).toEqual([]);
  });
});

describe("what is published again by its own form is no longer taken down", () => {
  it.each([
    ["event", () => event.id, sendEvent],
    ["source", () => source, sendSource],
  ] as const)("%s", async (kind, subject, send) => {
    const { id } = await share(event, {});
    await bring(kind, subject(), "withdrawn-by-us", REASON);
    await bring(kind, subject(), "draft");
    await send("draft");
    expect(await reasonsOf(id)).toEqual([REASON]);
    await send("published");
    expect(await reasonsOf(id)).toEqual([]);
  });

  it("a figure, also where it goes along with its source while that is all that was taken down", async () => {
    const { id } = await share(event, {});
    await bring("source", source, "withdrawn-by-us", REASON);
    await bring("source", source, "draft");
    await bring("source", source, "published");
    expect(await reasonsOf(id)).toEqual([]);
    expect((await shownAt(await getHeadRevision())).figures).toContain(figure);
  });
});

it("what is taken down does not come back with the source that it came with", async () => {
  const { id } = await share(event, {});
  await bring("figure", figure, "withdrawn-by-us", REASON);
  await bring("figure", figure, "draft");
  await bring("source", source, "draft");
  await bring("source", source, "published");
  expect(await reasonsOf(id)).toEqual([REASON]);
  expect((await shownAt(await getHeadRevision())).figures).not.toContain(figure);
});

describe("an old revision of our records", () => {
  it("does not show what is taken down, also while that is a draft to be corrected", async () => {
    const revision = await getHeadRevision();
    expect((await shownAt(revision)).figures).toContain(figure);
    await bring("figure", figure, "withdrawn-by-us", REASON);
    expect((await shownAt(revision)).figures).not.toContain(figure);
    await bring("figure", figure, "draft");
    expect((await shownAt(revision)).figures).not.toContain(figure);
    await bring("figure", figure, "published");
    expect((await shownAt(revision)).figures).toContain(figure);
  });

  it("does not show a source that is taken down and that the event no longer reaches", async () => {
    const original = (await save(event, {})).source;
    const reporter = (await save(event, {})).source;
    const copy = (await save(event, { figures: [figureInput(18)], source: { copyOf: original } })).source;
    const act = { kind: "dispute", figures: [figure], statedAt: "2022-01-10" };
    const reports = [{ source: copy }, { source: reporter }];
    const [id = ""] = (await save(event, { retractions: [{ ...act, reports }] })).retractions;
    const revision = await getHeadRevision();
    const input = sourceInput({ event: event.id, id: copy, existing: true, basedOn: revision });
    done(await recordSource(EDITOR, input));
    const retraction = retractionInputSchema.parse({ ...act, reports: [{ source: copy }] });
    done(await updateRetraction(EDITOR, { id, basedOn: revision, retraction, message: null }));
    for (const gone of [original, reporter]) {
      await bring("source", gone, "withdrawn-by-us");
      expect((await shownAt(revision)).sources).toContain(gone);
      await bring("source", gone, "withdrawn-by-us", REASON);
      expect((await shownAt(revision)).sources).not.toContain(gone);
    }
  });

  it("shows what we withdrew for no such reason: it is what readers saw then", async () => {
    const revision = await getHeadRevision();
    const then = await shownAt(revision);
    await bring("figure", figure, "withdrawn-by-us");
    expect((await shownAt(await getHeadRevision())).figures).not.toContain(figure);
    expect(await shownAt(revision)).toEqual(then);
    expect(await loadFigureAsAsked(figure, null)).toBeNull();
    expect(await loadFigureAsAsked(figure, revision)).toMatchObject({ revision, asked: revision });
    await bring("figure", figure, "withdrawn-by-us", REASON);
    expect(await loadFigureAsAsked(figure, revision)).toBeNull();
  });
});
