import { afterAll, beforeAll, expect, it } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent, updateEvent } from "@/lib/db/commands/save-event";
import { setState } from "@/lib/db/commands/set-state";
import { newId } from "@/lib/db/new-id";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { loadComparison } from "./load-comparison";
import { loadEvent } from "./load-event";
import { loadFigureRows } from "./load-figures";
import { loadPage } from "./load-page";
import { loadPresentSlug, presentSlugOf } from "./load-present-slug";

beforeAll(openWithWords);
afterAll(closeTestDatabase);

type Event = ReturnType<typeof eventInput>;

const newSlug = () => `event-${newId()}`;

const change = async (event: Event, given: Partial<Event>) =>
  updateEvent(EDITOR, { ...event, ...given, basedOn: await getHeadRevision() });

async function makeEvent(given: Partial<Event> = {}): Promise<Event> {
  const event = { ...eventInput(), ...given };
  done(await createEvent(EDITOR, event));
  return event;
}

const REFUSED = { ok: false, problems: [{ path: "slug", code: "slug-was-used" }] };

it("leads from every name that an event was published under to its present one", async () => {
  const event = await makeEvent();
  const [second, third] = [newSlug(), newSlug()];
  done(await change(event, { slug: second }));
  expect(await loadPresentSlug(event.slug)).toBe(second);
  done(await change(event, { slug: third }));
  expect(await loadPresentSlug(event.slug)).toBe(third);
  expect(await loadPresentSlug(second)).toBe(third);
  expect(await loadPresentSlug(third)).toBeNull();
  for (const name of [event.slug, second, third]) expect(await presentSlugOf(name)).toBe(third);
  expect((await loadEvent(third))?.timeline.content.event.id).toBe(event.id);
  done(await change(event, {}));
  expect(await loadPresentSlug(third)).toBe(event.slug);
});

it("gives no other event a name that readers saw, and leaves it to the one that had it", async () => {
  const event = await makeEvent();
  done(await change(event, { slug: newSlug() }));
  expect(await createEvent(EDITOR, { ...eventInput(), slug: event.slug })).toMatchObject(REFUSED);
  const other = await makeEvent();
  expect(await change(other, { slug: event.slug })).toMatchObject(REFUSED);
  expect((await change(event, {})).ok).toBe(true);
});

it("does not tell what a draft was called, nor of an event that is withdrawn", async () => {
  const draft = await makeEvent({ state: "draft" });
  done(await change(draft, { slug: newSlug(), state: "published" }));
  expect(await loadPresentSlug(draft.slug)).toBeNull();
  expect((await createEvent(EDITOR, { ...eventInput(), slug: draft.slug })).ok).toBe(true);
  const gone = await makeEvent();
  done(await change(gone, { slug: newSlug() }));
  const basedOn = await getHeadRevision();
  done(await setState(EDITOR, { kind: "event", id: gone.id, state: "withdrawn-by-us", basedOn }));
  expect(await loadPresentSlug(gone.slug)).toBeNull();
});

async function figuresOf(slug: string, metric: string | null = null): Promise<string[]> {
  const wanted = { event: slug, metric, population: null, place: null, authority: null };
  const rowsOf = (timeline: Parameters<Parameters<typeof loadFigureRows>[0]["rowsOf"]>[0]) =>
    timeline.content.figures.map(({ id }) => id);
  return (await loadFigureRows({ wanted, from: null, most: 10, rowsOf })).rows;
}

it("lists the figures of an event by every name that readers knew it by, and of none else", async () => {
  const event = await makeEvent();
  const input = sourceInput({ event: event.id, figures: [figureInput(16)] });
  const { figures } = done(await recordSource(EDITOR, input));
  const present = newSlug();
  done(await change(event, { slug: present }));
  expect(await figuresOf(event.slug)).toEqual(figures);
  expect(await figuresOf(event.slug, "arrested")).toEqual([]);
  expect(await figuresOf(newSlug())).toEqual([]);
  done(await change(event, { slug: present, state: "draft" }));
  expect(await figuresOf(event.slug)).toEqual([]);
});

it("lists the sources of an event by every name that readers knew it by", async () => {
  const event = await makeEvent();
  const { source } = done(
    await recordSource(EDITOR, sourceInput({ event: event.id, figures: [figureInput(16)] })),
  );
  const present = newSlug();
  done(await change(event, { slug: present }));
  const load = async (key: string) => key;
  const list = { kind: "source" as const, after: null, size: 10, load, weigh: () => 1 };
  for (const named of [event.slug, present])
    expect((await loadPage({ ...list, event: named })).rows).toEqual([source]);
  expect((await loadPage({ ...list, event: newSlug() })).rows).toEqual([]);
});

it("compares events by every name that readers knew them by, each once", async () => {
  const [event, other] = [await makeEvent(), await makeEvent()];
  const present = newSlug();
  done(await change(event, { slug: present }));
  const read = async (events: string) => (await loadComparison({ events })).comparison.events;
  expect(await read(`${other.slug},${event.slug}`)).toEqual([other.slug, present]);
  expect(await read(`${event.slug},${present},${other.slug}`)).toEqual([present, other.slug]);
  const never = newSlug();
  const { notes } = await loadComparison({ events: [event.slug, never] });
  expect(notes).toEqual([{ note: "event", value: never }]);
  done(await change(event, { slug: present, state: "draft" }));
  expect(await read(`${event.slug},${other.slug}`)).toEqual([other.slug]);
});

it("compares an event by a name that it had, however many names that nobody knows come before", async () => {
  const [event, other] = [await makeEvent(), await makeEvent()];
  const present = newSlug();
  done(await change(event, { slug: present }));
  const unknown = ["", "a'b", ...Array.from({ length: 600 }, (_, number) => `unknown-${number}`)];
  const { comparison, notes } = await loadComparison({ events: [...unknown, event.slug, other.slug] });
  expect(comparison.events).toEqual([present, other.slug]);
  expect(notes.map(({ value }) => value)).toEqual(unknown.filter(Boolean));
});

it.each(["", "\u0000", "../../etc", "nothing-was-called-so"])(
  "knows of nothing that was called %j",
  async (slug) => {
    expect(await loadPresentSlug(slug)).toBeNull();
    expect(await presentSlugOf(slug)).toBe(slug);
  },
);
