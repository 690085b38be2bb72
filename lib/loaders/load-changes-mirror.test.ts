import canonicalize from "canonicalize";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent, updateEvent } from "@/lib/db/commands/save-event";
import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { setState } from "@/lib/db/commands/set-state";
import { updateAgent } from "@/lib/db/commands/update-agent";
import { updateRetraction } from "@/lib/db/commands/update-retraction";
import { newId } from "@/lib/db/new-id";
import { getEntity } from "@/lib/db/queries/get-entity";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getEventContentAt } from "@/lib/db/queries/get-event-content-at";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { visibleContent } from "@/lib/domain/publication";
import { toTimeline } from "@/lib/domain/timeline";
import { PUBLICATION_STATES } from "@/lib/domain/vocabulary";
import { toApiFigure } from "@/lib/export/api-figures";
import { toPublicThings } from "@/lib/export/public-things";
import { retractionInputSchema } from "@/lib/schemas/source-input";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { loadChanges as load } from "./load-changes";

const loadChanges = (from: number, most: number) => load(from, most, toPublicThings);
const END_OF_TIME = Number.MAX_SAFE_INTEGER;

// A program that keeps a copy of what is public and asks now and then what has changed. Whatever was saved, and
// whenever it asks, its copy becomes what was public at the revision up to which it was told.

type Mirror = Map<string, string>;

/** Everything of these events that is public at a revision, read event by event, with how it is told. */
async function publicAt(events: readonly string[], revision: number): Promise<Mirror> {
  const told = new Map<string, Set<string>>();
  for (const id of events) {
    const recorded = await getEventContentAt(id, revision);
    const content = recorded && visibleContent(recorded);
    if (!content) continue;
    const { event, figures, appearances, retractions, agents, places } = content;
    const timeline = toTimeline(content);
    const isShown = (id: string) =>
      appearances.some(({ source }) => source === id) ||
      retractions.some(({ reports }) => reports.some(({ source }) => source === id));
    const kinds = {
      event: [event],
      // What `/api/v1/figures/{id}` answers.
      figure: figures.map(({ id }) => ({ id, answer: toApiFigure(timeline, id, END_OF_TIME, 0) })),
      ...{ appearance: appearances, retraction: retractions, agent: agents },
      source: content.sources.filter(({ id }) => isShown(id)),
      place: places.map((place) => ({ ...place, id: place.slug })),
    };
    for (const [kind, all] of Object.entries(kinds))
      for (const one of all) {
        const key = `${kind} ${one.id}`;
        told.set(key, (told.get(key) ?? new Set()).add(canonicalize(one) ?? ""));
      }
  }
  return new Map([...told].map(([key, texts]) => [key, [...texts].toSorted().join("\n")]));
}

/** Applies what is told since `from` to a copy; `fresh`: where a program would look up what it is told of. */
async function applied(copy: Mirror, fresh: Mirror, from: number, to: number): Promise<Mirror> {
  const next = new Map(copy);
  const loaded = await loadChanges(from, to - from);
  expect(loaded?.until).toBe(to);
  for (const { change, kind, id } of loaded?.changes ?? []) {
    const key = `${kind} ${id}`;
    if (kind === "metric" || kind === "population") continue;
    if (change === "deleted") next.delete(key);
    else next.set(key, fresh.get(key) ?? "told of, but not public");
  }
  return next;
}

const sorted = (mirror: Mirror) => [...mirror].toSorted();

async function expectEveryMirrorToFollow(events: readonly string[], first: number): Promise<void> {
  const last = await getHeadRevision();
  const states = new Map<number, Mirror>();
  for (let at = first; at <= last; at++) states.set(at, await publicAt(events, at));
  for (const [from, copy] of states)
    for (const [to, fresh] of states)
      if (from < to)
        expect([from, to, sorted(await applied(copy, fresh, from, to))]).toEqual([from, to, sorted(fresh)]);
}

const bring = async (
  kind: "event" | "figure" | "source",
  id: string,
  state: (typeof PUBLICATION_STATES)[number],
) => setState(EDITOR, { kind, id, state, basedOn: await getHeadRevision() });

async function newEvent(): Promise<string> {
  const event = eventInput();
  done(await createEvent(EDITOR, event));
  return event.id;
}

beforeAll(openWithWords);
afterAll(closeTestDatabase);

it("tells what went with a source, also when its event has gone since", async () => {
  const event = await newEvent();
  const [figure, source] = [newId(), newId()];
  const first = await getHeadRevision();
  done(
    await recordSource(
      EDITOR,
      sourceInput({ event, id: source, figures: [{ ...figureInput(16), id: figure }] }),
    ),
  );
  done(await bring("source", source, "withdrawn-by-us"));
  const gone = await getHeadRevision();
  done(await bring("event", event, "withdrawn-by-us"));
  const told = (await loadChanges(gone - 1, 1))?.changes.map(
    ({ change, kind, id }) => `${change} ${kind} ${id}`,
  );
  expect(told).toContain(`deleted figure ${figure}`);
  expect(told).toContain(`deleted source ${source}`);
  await expectEveryMirrorToFollow([event], first);
});

type Step =
  | { do: "source"; event: number; agency: number; number: number }
  | {
      do: "state";
      kind: "event" | "figure" | "source";
      target: number;
      state: (typeof PUBLICATION_STATES)[number];
    }
  | { do: "rename"; agency: number }
  | { do: "retitle"; kind: "event" | "source"; target: number }
  | { do: "doubt"; target: number };

const small = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant("source" as const),
    event: small,
    agency: small,
    number: fc.nat({ max: 300 }),
  }),
  fc.record({
    do: fc.constant("state" as const),
    kind: fc.constantFrom("event" as const, "figure" as const, "source" as const),
    ...{ target: small, state: fc.constantFrom(...PUBLICATION_STATES) },
  }),
  fc.record({ do: fc.constant("rename" as const), agency: small }),
  fc.record({
    do: fc.constant("retitle" as const),
    kind: fc.constantFrom("event" as const, "source" as const),
    target: small,
  }),
  fc.record({ do: fc.constant("doubt" as const), target: small }),
);

async function rename(id: string): Promise<void> {
  const agent = await getEntity(database(), "agent", id);
  if (!agent) return;
  const { slug: _, ...same } = agent;
  const named = { ...same, name: `Renamed ${newId()}`, memberOf: null, basedOn: null, message: null };
  await updateAgent(EDITOR, named);
}

type Again = { title?: string; retractions?: object[]; state?: "published" };

/** Saves a source as it is, but for what is given. */
async function saveAgain(event: string, id: string, { title, ...given }: Again) {
  const of = await getEntity(database(), "source", id);
  if (!of) return;
  const { publisher, state } = of;
  const source = { ...of, publisher: publisher && { id: publisher }, title: title ?? of.title };
  const basedOn = await getHeadRevision();
  await recordSource(EDITOR, sourceInput({ event, id, existing: true, basedOn, source, state, ...given }));
}

async function retitle(kind: "event" | "source", id: string, event: string): Promise<void> {
  const title = `Retitled ${newId()}`;
  if (kind === "source") return saveAgain(event, id, { title });
  const of = await getEntity(database(), "event", id);
  if (of) done(await updateEvent(EDITOR, { ...of, title, basedOn: await getHeadRevision() }));
}

/** Has a figure doubted, and where it was doubted before, for another reason. */
async function doubt(figure: string, source: string, event: string): Promise<void> {
  const content = await getEventContent(event);
  const before = content?.retractions.find(({ figures }) => figures.includes(figure));
  const given = { kind: "dispute", figures: [figure], reason: `Doubted ${newId()}` };
  if (!before) return saveAgain(event, source, { retractions: [given], state: "published" });
  const retraction = retractionInputSchema.parse({ ...given, reports: before.reports });
  const basedOn = await getHeadRevision();
  await updateRetraction(EDITOR, { id: before.id, basedOn, retraction, message: null });
}

it("lets a copy follow whatever was saved, asked at once or late, in whatever steps", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 8 }), async (steps) => {
      const known = {
        event: [await newEvent(), await newEvent()],
        figure: [] as string[],
        source: [] as string[],
      };
      const eventOf = new Map<string, string>();
      const agencies = ["A", "B"].map((name) => ({ id: newId(), name: `${name} ${newId()}` }));
      const plain = { kind: "government" as const, country: "KZ", aliases: [], memberOf: null, vague: false };
      const agents = agencies.map(({ id, name }) => ({ ...plain, id, slug: id, name }));
      done(await addVocabulary(EDITOR, { agents }, "Agencies"));
      // A paper of their own: what other tests' events show all along is not told of as new.
      const publisher = { name: `Paper ${newId()}`, kind: "newspaper" };
      const first = await getHeadRevision();
      const pick = (ids: readonly string[], at: number) => ids[at % Math.max(1, ids.length)];
      for (const one of steps) {
        const agency =
          "agency" in one
            ? (pick(
                agencies.map(({ id }) => id),
                one.agency,
              ) ?? "")
            : "";
        if (one.do === "rename") await rename(agency);
        else if (one.do === "retitle") {
          const id = pick(known[one.kind], one.target);
          if (id) await retitle(one.kind, id, eventOf.get(id) ?? id);
        } else if (one.do === "doubt") {
          const [figure, source] = [pick(known.figure, one.target), pick(known.source, one.target)];
          if (figure && source) await doubt(figure, source, eventOf.get(figure) ?? "");
        } else if (one.do === "state") {
          const id = pick(known[one.kind], one.target);
          if (id) await bring(one.kind, id, one.state);
        } else {
          const [figure, source] = [newId(), newId()];
          const chain = [{ agent: { id: agency }, role: "asserts", firstHand: true }];
          const figures = [{ ...figureInput(one.number, { chain }), id: figure }];
          const event = pick(known.event, one.event) ?? "";
          const saved = await recordSource(
            EDITOR,
            sourceInput({ event, id: source, source: { publisher }, figures }),
          );
          if (!saved.ok) continue;
          known.figure.push(figure);
          known.source.push(source);
          for (const id of [figure, source]) eventOf.set(id, event);
        }
      }
      await expectEveryMirrorToFollow(known.event, first);
    }),
    { numRuns: 10 },
  );
});
