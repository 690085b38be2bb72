import { newId } from "@/lib/db/new-id";
import type { Actor } from "@/lib/domain/permissions";
import { type EventInput, eventInputSchema } from "@/lib/schemas/event-input";
import { type RecordSourceInput, recordSourceSchema } from "@/lib/schemas/source-input";

// What tests and benchmarks save: complete, plain inputs; a test says only what it is about.

export const EDITOR: Actor = { id: "editor-of-tests", role: "editor" };

/** An event in Almaty's zone, published. */
export function eventInput(given: Partial<EventInput> = {}): EventInput {
  const id = newId();
  return eventInputSchema.parse({
    id,
    slug: `event-${id}`,
    title: "An event",
    summary: "What is counted.",
    language: "en",
    start: "2022-01-02",
    end: "2022-01-11",
    zone: "Asia/Almaty",
    country: "KZ",
    place: "Almaty",
    state: "published",
    basedOn: null,
    ...given,
  });
}

type SourceGiven = Omit<Partial<Record<keyof RecordSourceInput, unknown>>, "event"> & { event: string };

/** A source of 9 January 2022 by a newspaper, published, with nothing in it. */
export function sourceInput(given: SourceGiven): RecordSourceInput {
  const { source, ...rest } = given;
  return recordSourceSchema.parse({
    id: newId(),
    state: "published",
    ...rest,
    source: {
      title: "Seen in the paper",
      publisher: { name: "The Paper", kind: "newspaper" },
      publishedAt: "2022-01-09",
      language: "en",
      ...(source as object | undefined),
    },
  });
}

/** An exact number of deaths said by a ministry. */
export function figureInput(nominal: number, given: object = {}) {
  return {
    metric: "deaths",
    population: "everyone",
    quantity: { qualifier: "exact", nominal },
    basis: "cumulative",
    chain: [
      {
        agent: { name: "Interior Ministry", kind: "government", country: "KZ" },
        role: "asserts",
        firstHand: true,
      },
    ],
    appearance: { passages: [{ phrase: `${nominal} dead` }] },
    ...given,
  };
}

/** The smallest vocabulary that figures can be recorded with. */
export const VOCABULARY = {
  metrics: [
    { slug: "deaths", labels: { en: "deaths", nl: "doden" }, position: 1 },
    { slug: "arrested", labels: { en: "arrested", nl: "gearresteerd" }, position: 2 },
  ],
  populations: [
    { slug: "everyone", labels: { en: "everyone", nl: "iedereen" }, within: null, position: 1 },
    { slug: "civilians", labels: { en: "civilians", nl: "burgers" }, within: "everyone", position: 2 },
  ],
};
