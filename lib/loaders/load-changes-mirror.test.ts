import canonicalize from "canonicalize";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { setState } from "@/lib/db/commands/set-state";
import { updateAgent } from "@/lib/db/commands/update-agent";
import { newId } from "@/lib/db/new-id";
import { getEntity } from "@/lib/db/queries/get-entity";
import { getEventContentAt } from "@/lib/db/queries/get-event-content-at";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { visibleContent } from "@/lib/domain/publication";
import { PUBLICATION_STATES } from "@/lib/domain/vocabulary";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { loadChanges } from "./load-changes";

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
    const { event, figures, appearances, retractions, sources, agents, places } = content;
    const kinds = {
      event: [event],
      ...{
        figure: figures,
        appearance: appearances,
        retraction: retractions,
        source: sources,
        agent: agents,
      },
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
  | { do: "rename"; agency: number };

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
);

async function rename(id: string): Promise<void> {
  const agent = await getEntity(database(), "agent", id);
  if (!agent) return;
  const { slug: _, ...same } = agent;
  const named = { ...same, name: `Renamed ${newId()}`, memberOf: null, basedOn: null, message: null };
  await updateAgent(EDITOR, named);
}

it("lets a copy follow whatever was saved, asked at once or late, in whatever steps", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 8 }), async (steps) => {
      const known = {
        event: [await newEvent(), await newEvent()],
        figure: [] as string[],
        source: [] as string[],
      };
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
        else if (one.do === "state") {
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
        }
      }
      await expectEveryMirrorToFollow(known.event, first);
    }),
    { numRuns: 10 },
  );
});
