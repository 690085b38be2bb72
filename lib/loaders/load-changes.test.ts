import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent, updateEvent } from "@/lib/db/commands/save-event";
import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { setState } from "@/lib/db/commands/set-state";
import { updateRetraction } from "@/lib/db/commands/update-retraction";
import { newId } from "@/lib/db/new-id";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { toPublicThings } from "@/lib/export/public-things";
import { retractionInputSchema } from "@/lib/schemas/source-input";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { loadChanges as load } from "./load-changes";
import { loadSource } from "./load-source";

const loadChanges = (from: number, most: number) => load(from, most, toPublicThings);

let since: number;
let event: ReturnType<typeof eventInput>;

const save = async (given: object) =>
  done(await recordSource(EDITOR, sourceInput({ event: event.id, ...given })));

async function bring(
  kind: "figure" | "source" | "event",
  id: string,
  state: "draft" | "withdrawn-by-us" | "published",
) {
  done(await setState(EDITOR, { kind, id, state, basedOn: await getHeadRevision() }));
}

/** What changed since, as “created figure <id>”, of what this test is about. */
async function told(from = since, most = 1000): Promise<string[]> {
  const loaded = await loadChanges(from, most);
  return loaded?.changes.map(({ change, kind, id }) => `${change} ${kind} ${id}`) ?? [];
}

const of = (changes: string[], kind: string) => changes.filter((change) => change.split(" ")[1] === kind);

beforeAll(openWithWords);
afterAll(closeTestDatabase);

beforeEach(async () => {
  event = eventInput();
  done(await createEvent(EDITOR, event));
  since = await getHeadRevision();
});

it("tells what was published, with the print, the source and whoever said it", async () => {
  const [figure, source] = [newId(), newId()];
  const ministry = { name: `Ministry ${figure}`, kind: "government", country: "KZ" };
  const chain = [{ agent: ministry, role: "asserts", firstHand: true }];
  await save({ id: source, figures: [{ ...figureInput(16, { chain }), id: figure }] });
  const changes = await told();
  expect(of(changes, "figure")).toEqual([`created figure ${figure}`]);
  expect(of(changes, "source")).toEqual([`created source ${source}`]);
  expect(of(changes, "appearance")).toHaveLength(1);
  expect(of(changes, "agent").length).toBeGreaterThan(0);
  expect(of(changes, "event")).toEqual([]);
});

it("tells nothing of a draft, not even that it is changed or goes", async () => {
  const [figure, source] = [newId(), newId()];
  await save({ id: source, state: "draft", figures: [{ ...figureInput(16), id: figure }] });
  await bring("figure", figure, "withdrawn-by-us");
  await bring("source", source, "withdrawn-by-us");
  expect(await told()).toEqual([]);
});

it("tells what becomes a draft again as gone, and what is published again as new", async () => {
  const figure = newId();
  await save({ figures: [{ ...figureInput(16), id: figure }] });
  const published = await getHeadRevision();
  await bring("figure", figure, "draft");
  const hidden = await getHeadRevision();
  await bring("figure", figure, "published");
  expect(of(await told(published, hidden - published), "figure")).toEqual([`deleted figure ${figure}`]);
  expect(of(await told(hidden), "figure")).toEqual([`created figure ${figure}`]);
  expect(await told(published)).toEqual([]);
});

it("leaves a tombstone of what was withdrawn, and no trace of what came and went in between", async () => {
  const [kept, gone] = [newId(), newId()];
  const source = newId();
  await save({
    id: source,
    figures: [
      { ...figureInput(16), id: kept },
      { ...figureInput(18), id: gone },
    ],
  });
  const published = await getHeadRevision();
  await bring("figure", gone, "withdrawn-by-us");
  // The one before it stands again.
  const changes = of(await told(published), "figure");
  expect(changes.toSorted()).toEqual([`changed figure ${kept}`, `deleted figure ${gone}`]);
  expect(of(await told(), "figure")).toEqual([`created figure ${kept}`]);
});

it("tells of a figure that it changed when it is acted upon, superseded or dated otherwise", async () => {
  const [figure, newer, source] = [newId(), newId(), newId()];
  await save({ id: source, figures: [{ ...figureInput(16), id: figure }] });
  const after = async (given: object) => {
    const before = await getHeadRevision();
    await save(given);
    return of(await told(before), "figure");
  };
  const later = { ...figureInput(18), id: newer };
  const dispute = { kind: "dispute", figures: [newer], statedAt: "2022-01-10" };
  const removal = { kind: "removal", figures: [newer], statedAt: "2022-01-11" };
  expect(await after({ figures: [later] })).toEqual(
    expect.arrayContaining([`created figure ${newer}`, `changed figure ${figure}`]),
  );
  expect(await after({ retractions: [dispute] })).toEqual([`changed figure ${newer}`]);
  expect((await after({ retractions: [removal] })).toSorted()).toEqual(
    [`changed figure ${figure}`, `changed figure ${newer}`].toSorted(),
  );
  expect(
    await after({
      id: source,
      existing: true,
      basedOn: await getHeadRevision(),
      source: { publishedAt: "2022-01-20" },
    }),
  ).toEqual(expect.arrayContaining([`changed figure ${figure}`]));
});

it("tells of a figure that it changed when anything that its answer names is called otherwise", async () => {
  const [figure, source] = [newId(), newId()];
  const dispute = { kind: "dispute", figures: [figure], reason: "Doubted" };
  await save({ id: source, figures: [{ ...figureInput(16), id: figure }] });
  const { retractions } = await save({ retractions: [dispute] });
  const after = async (work: (basedOn: number) => Promise<unknown>) => {
    const before = await getHeadRevision();
    await work(before);
    return of(await told(before), "figure");
  };
  const changed = [`changed figure ${figure}`];
  const titled = {
    id: source,
    existing: true,
    source: { title: "Another title", url: "https://a.example/" },
  };
  expect(await after((basedOn) => save({ ...titled, basedOn }))).toEqual(changed);
  const { figures: _, ...act } = dispute;
  const [id = ""] = retractions;
  const mended = async (basedOn: number) => {
    const before = (await getEventContent(event.id))?.retractions.find((one) => one.id === id);
    const retraction = retractionInputSchema.parse({
      ...before,
      ...act,
      reason: "Doubted for another reason",
    });
    done(await updateRetraction(EDITOR, { id, basedOn, retraction, message: null }));
  };
  expect(await after(mended)).toEqual(changed);
  const renamed = { ...event, title: "An event by another name" };
  const retitle = async (basedOn: number) => done(await updateEvent(EDITOR, { ...renamed, basedOn }));
  expect(await after(retitle)).toEqual(changed);
});

it("tells of a source while it is shown with something, and only then", async () => {
  const [figure, original] = [newId(), newId()];
  await save({ id: original, figures: [{ ...figureInput(16), id: figure }] });
  const copy = newId();
  await save({ id: copy, source: { copyOf: original }, figures: [figureInput(18)] });
  const before = await getHeadRevision();
  await bring("figure", figure, "withdrawn-by-us");
  expect(await loadSource(original)).toBeNull();
  expect(of(await told(before), "source")).toContain(`deleted source ${original}`);
  expect(of(await told(), "source")).toEqual([`created source ${copy}`]);
});

it("tells of what went no more than its id, not even of which event it was part", async () => {
  const figure = newId();
  await save({ figures: [{ ...figureInput(16), id: figure }] });
  const published = await getHeadRevision();
  await bring("event", event.id, "withdrawn-by-us");
  const gone = (await loadChanges(published, 1))?.changes ?? [];
  expect(gone.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["event", "figure", "appearance"]));
  expect(JSON.stringify(gone)).not.toContain(event.slug);
});

it("does not tell of a shared agent that another event shows all along", async () => {
  const agent = newId();
  const plain = { kind: "government" as const, country: "KZ", aliases: [], memberOf: null, vague: false };
  done(
    await addVocabulary(
      EDITOR,
      { agents: [{ ...plain, id: agent, slug: agent, name: `A ${agent}` }] },
      "An agent",
    ),
  );
  const chain = [{ agent: { id: agent }, role: "asserts", firstHand: true }];
  await save({ figures: [figureInput(16, { chain })] });
  expect(of(await told(), "agent")).toContain(`created agent ${agent}`);
  event = eventInput();
  done(await createEvent(EDITOR, event));
  const before = await getHeadRevision();
  const source = newId();
  await save({ id: source, figures: [figureInput(20, { chain })] });
  expect(of(await told(before), "source")).toEqual([`created source ${source}`]);
  expect(of(await told(before), "agent")).not.toContain(`created agent ${agent}`);
  const after = await getHeadRevision();
  await bring("event", event.id, "withdrawn-by-us");
  const changes = await told(after);
  expect(of(changes, "event")).toEqual([`deleted event ${event.id}`]);
  expect(of(changes, "agent")).not.toContain(`deleted agent ${agent}`);
});

it("adds up over pages of a few revisions to what one page of all tells", async () => {
  for (const number of [16, 18, 20]) await save({ figures: [figureInput(number)] });
  const all = await told();
  const pages: string[] = [];
  for (let at = since, head = Infinity; at < head; ) {
    const loaded = await loadChanges(at, 1);
    if (!loaded) throw new Error("There is no such revision.");
    expect(loaded.until).toBe(at + 1);
    pages.push(...(await told(at, 1)));
    at = loaded.until;
    head = loaded.head;
  }
  // A figure is superseded on a later page; for who asks at once it is new.
  const created = pages.filter((change) => change.startsWith("created"));
  expect(of(created, "figure").toSorted()).toEqual(of(all, "figure").toSorted());
  expect(of(pages, "source").toSorted()).toEqual(of(all, "source").toSorted());
});

it("tells a new metric, and nothing of the time that lies ahead", async () => {
  done(
    await addVocabulary(
      EDITOR,
      { metrics: [{ slug: `m-${newId()}`, labels: { en: "m" }, position: 9 }] },
      "A metric",
    ),
  );
  expect(of(await told(), "metric")).toHaveLength(1);
  expect(await loadChanges((await getHeadRevision()) + 1, 10)).toBeNull();
});

it("does not name an event that is shown no more, also to who asks about what it did before", async () => {
  const figure = newId();
  await save({ figures: [{ ...figureInput(16), id: figure }] });
  await bring("event", event.id, "withdrawn-by-us");
  const loaded = await loadChanges(since, 1);
  const told = loaded?.changes.find(({ id }) => id === figure);
  expect(told).toEqual({ kind: "figure", id: figure, change: "created", event: null });
  expect(JSON.stringify(loaded)).not.toContain(event.slug);
});
