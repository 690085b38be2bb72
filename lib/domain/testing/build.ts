import type {
  Agent,
  Appearance,
  Event,
  EventContent,
  Figure,
  Hop,
  Retraction,
  Source,
} from "@/lib/domain/content";
import { parseKnownAt } from "@/lib/domain/edtf-date";
import type { Instant } from "@/lib/domain/instant";
import { type Quantity, type QuantityInput, toQuantity } from "@/lib/domain/quantity";
import { type Standing, standingAt } from "@/lib/domain/standing";
import { type Timeline, toTimeline } from "@/lib/domain/timeline";

/** Small makers of content for tests: what a test does not name is plain and published. */

const ZONE = "Asia/Almaty";

export function quantity(input: QuantityInput): Quantity {
  const result = toQuantity(input);
  if (!result.ok) throw new Error(`No quantity: ${JSON.stringify(result.problems)}`);
  return result.quantity;
}

export const exactly = (nominal: number) => quantity({ qualifier: "exact", nominal });
export const unknownNumber = quantity({ qualifier: "unknown" });

type HopOptions = { firstHand?: boolean };
const hop =
  (role: Hop["role"]) =>
  (agent: string, { firstHand = true }: HopOptions = {}): Hop => ({ agent, role, firstHand });
export const asserts = hop("asserts");
export const relays = hop("relays");
export const basedOn = hop("based-on");

export function agent(id: string, fields: Partial<Agent> = {}): Agent {
  const plain = { kind: "government", country: "KZ", aliases: [], memberOf: null, vague: false } as const;
  return { id, slug: id, name: id, ...plain, aliases: [], ...fields };
}

export function source(id: string, fields: Partial<Source> = {}): Source {
  return {
    id,
    url: null,
    archivedUrl: null,
    title: null,
    publisher: null,
    byline: null,
    language: null,
    publishedAt: null,
    zone: null,
    retrievedAt: "2024-05-01T12:00:00Z",
    contentHash: null,
    copyOf: null,
    note: null,
    state: "published",
    ...fields,
  };
}

/** `in`: ids of the sources that print it; each becomes a published appearance. */
export type FigureSpec = Partial<Figure> & { id: string; in?: string[] };

export function figure({ in: _printedIn, ...fields }: FigureSpec): Figure {
  return {
    event: "event",
    metric: "deaths",
    population: "everyone",
    place: null,
    quantity: exactly(1),
    basis: "cumulative",
    period: null,
    method: "reported",
    includes: [],
    excludes: [],
    asOf: null,
    statedAt: null,
    chain: [],
    note: null,
    state: "published",
    ...fields,
  };
}

export function appearance(figureId: string, sourceId: string, fields: Partial<Appearance> = {}): Appearance {
  return {
    id: `${figureId}@${sourceId}`,
    figure: figureId,
    source: sourceId,
    passages: [],
    via: null,
    chain: [],
    quantity: null,
    relation: "original",
    note: null,
    state: "published",
    ...fields,
  };
}

/** `in`: ids of the sources that report it. */
export type ActSpec = Partial<Retraction> & Pick<Retraction, "id" | "kind"> & { in?: string[] };

export function act({ in: reportedIn = [], ...fields }: ActSpec, sequence = 1): Retraction {
  return {
    event: "event",
    sequence,
    figures: [],
    hop: null,
    by: null,
    answerable: false,
    statedAt: null,
    reason: null,
    reports: reportedIn.map((id) => ({ source: id, passages: [] })),
    replacement: null,
    undoes: null,
    note: null,
    state: "published",
    ...fields,
  };
}

export type WorldSpec = {
  event?: Partial<Event>;
  agents?: Agent[];
  sources?: Source[];
  figures?: FigureSpec[];
  acts?: ActSpec[];
};

/** The content of one event; acts are recorded in the order given. */
export function content({
  event,
  agents = [],
  sources = [],
  figures = [],
  acts = [],
}: WorldSpec): EventContent {
  return {
    event: {
      id: "event",
      slug: "event",
      title: "Event",
      summary: "",
      language: "en",
      start: "2022-01-02",
      end: null,
      zone: ZONE,
      country: "KZ",
      place: null,
      state: "published",
      ...event,
    },
    figures: figures.map(figure),
    appearances: figures.flatMap((spec) => (spec.in ?? []).map((id) => appearance(spec.id, id))),
    retractions: acts.map((spec, index) => act(spec, index + 1)),
    sources,
    agents,
    metrics: [],
    populations: [],
    places: [],
  };
}

export const timeline = (spec: WorldSpec): Timeline => toTimeline(content(spec));

/** The instant of a `knownAt` in the event's zone: a day means its end. */
export function at(text: string, zone = ZONE): Instant {
  const result = parseKnownAt(text, zone);
  if (!result.ok) throw new Error(`No instant: ${text}: ${result.problem}`);
  return result.instant;
}

/** Asks a timeline for the standing of its figures at the end of a day, or at an instant. */
export function asker(of: Timeline) {
  return (id: string, knownAt: string): Standing => {
    const standing = standingAt(of.figures, of.acts, at(knownAt, of.content.event.zone)).get(id);
    if (!standing) throw new Error(`No such figure: ${id}`);
    return standing;
  };
}
