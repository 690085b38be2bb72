import type { Agent, Hop } from "@/lib/domain/content";
import { type Acts, arrangeActs } from "@/lib/domain/in-force";
import type { Instant } from "@/lib/domain/instant";
import { dateReader, type ReadDate } from "@/lib/domain/known";
import { contentKnownBy } from "@/lib/domain/known-by";
import { type Standing, standingAt } from "@/lib/domain/standing";
import type { TimedFigure, Timeline } from "@/lib/domain/timeline";
import { instantWriter, type WriteInstant } from "./zoned-instant";

/** What rows are made from: one event, as it was known at one moment. */
export type RowsInput = {
  /** What was known at `instant` (`contentKnownBy`), and of that only what the public may see. */
  timeline: Timeline;
  /** How its figures stood then. */
  standings: ReadonlyMap<string, Standing>;
  /** In ms. */
  instant: Instant;
  /** The `knownAt` that was asked for, as typed; null: everything that is recorded. */
  knownAt: string | null;
  /** The revision of our records that it was read at. */
  revision: number;
  /** The figures wanted; all of the timeline when not given. */
  figures?: readonly TimedFigure[];
};

/** What rows are made from, of an event as the public may see it, at a moment. */
export function rowsInputAt(
  recorded: Timeline,
  { instant, knownAt, revision }: Pick<RowsInput, "instant" | "knownAt" | "revision">,
): RowsInput {
  const timeline = contentKnownBy(recorded, instant);
  const standings = standingAt(timeline.figures, timeline.acts, instant);
  return { timeline, standings, instant, knownAt, revision };
}

/** Look-ups over one event, made once for all its rows. */
export type RowReader = {
  input: RowsInput;
  agents: ReadonlyMap<string, Agent>;
  /** Names of places, by slug. */
  places: ReadonlyMap<string, string>;
  /** Ids of the sources that are told. */
  told: ReadonlySet<string>;
  acts: Acts;
  read: ReadDate;
  write: WriteInstant;
};

/** The look-ups for the rows of one event. */
export function rowReader(input: RowsInput): RowReader {
  const { content, acts } = input.timeline;
  return {
    input,
    agents: new Map(content.agents.map((agent) => [agent.id, agent])),
    places: new Map(content.places.map(({ slug, name }) => [slug, name])),
    told: new Set(content.sources.map(({ id }) => id)),
    acts: arrangeActs(acts),
    read: dateReader(),
    write: instantWriter(content.event.zone),
  };
}

/** The name of an agent; null when nobody is named. */
export function agentName({ agents }: RowReader, id: string | null): string | null {
  return id === null ? null : (agents.get(id)?.name ?? null);
}

/** The instants that an EDTF date stands for, in the zone given or the event's: the second is the first after it. */
export function spanOf(reader: RowReader, text: string | null, zone: string | null = null) {
  if (text === null) return { from: null, until: null };
  const { earliest, latest } = reader.read(text, zone ?? reader.input.timeline.content.event.zone);
  return { from: reader.write(earliest), until: reader.write(latest) };
}

/** A chain as lists of one length, from whoever relayed the number to its origin. */
export function chainLists(reader: RowReader, chain: readonly Hop[]) {
  return {
    names: chain.map(({ agent }) => agentName(reader, agent)),
    ids: chain.map(({ agent }) => agent),
    roles: chain.map(({ role }) => role),
    firstHand: chain.map(({ firstHand }) => firstHand),
  };
}
