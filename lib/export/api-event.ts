import type { Agent, Event, Hop, Passage, Source } from "@/lib/domain/content";
import type { Instant } from "@/lib/domain/instant";
import { contentKnownBy } from "@/lib/domain/known-by";
import { type Standing, standingAt } from "@/lib/domain/standing";
import type { Known, TimedAct, TimedFigure, Timeline } from "@/lib/domain/timeline";

/** A moment as RFC 3339 in UTC; null where it is open. */
export function toRfc3339(instant: Instant): string | null {
  return Number.isFinite(instant) ? new Date(instant).toISOString() : null;
}

type Agents = ReadonlyMap<string, Agent>;

/** An agent by name, for people, and by id, for programs; null when nobody is named. */
function nameOf(id: string | null, agents: Agents): string | null {
  return id === null ? null : (agents.get(id)?.name ?? null);
}

function toAttribution(chain: readonly Hop[], agents: Agents) {
  return chain.map(({ agent, role, firstHand }) => ({
    authority: nameOf(agent, agents),
    authorityId: agent,
    role,
    firstHand,
  }));
}

const toPassages = (passages: readonly Passage[]) => passages.map(({ phrase }) => ({ phrase }));

/** The interval in which something became known. */
export const toKnown = ({ earliest, latest, assumed }: Known) => ({
  earliest: toRfc3339(earliest),
  latest: toRfc3339(latest),
  assumed,
});

/** How a figure stands. */
export function toStanding({ state, since, because, flags }: Standing) {
  return { state, since: since === null ? null : toRfc3339(since), because, flags };
}

/** An event as it is named where something else is told. */
export const toEventName = ({ id, slug, title }: Event) => ({ id, slug, title });

/** A figure with all that is known of where it comes from. */
export function toFigure(timed: TimedFigure, standing: Standing, agents: Agents) {
  const { id, metric, population, place, quantity, basis, period, method, includes, excludes } = timed.figure;
  const { asOf, statedAt, chain, note } = timed.figure;
  return {
    ...{ id, metric, population, place, quantity, basis, period, method, includes, excludes, asOf, statedAt },
    known: toKnown(timed.known),
    attribution: toAttribution(chain, agents),
    appearances: timed.appearances.map(({ appearance }) => ({
      source: appearance.source,
      passages: toPassages(appearance.passages),
      via: nameOf(appearance.via, agents),
      chain: toAttribution(appearance.chain, agents),
      quantity: appearance.quantity,
      relation: appearance.relation,
      note: appearance.note,
    })),
    note,
    standing: toStanding(standing),
  };
}

/** An act upon figures. */
export function toRetraction({ act, known }: TimedAct, agents: Agents) {
  const { id, kind, figures, hop, statedAt, by, answerable, reason, reports, replacement, undoes, note } =
    act;
  return {
    ...{ id, kind, figureIds: figures },
    hop: nameOf(hop, agents),
    hopId: hop,
    statedAt,
    known: toKnown(known),
    by: nameOf(by, agents),
    byId: by,
    ...{ answerable, reason },
    sources: reports.map(({ source, passages }) => ({ source, passages: toPassages(passages) })),
    replacementId: replacement,
    replacementHidden: act.replacementHidden === true,
    undoesId: undoes,
    note,
  };
}

/** A source without its text; `told`: the ids of the sources that the answer tells. */
export function toSource(source: Source, told: ReadonlySet<string>, agents: Agents) {
  const { id, url, archivedUrl, title, publisher, byline, language, publishedAt, retrievedAt, copyOf, note } =
    source;
  return {
    ...{ id, url, archivedUrl, title },
    publisher: nameOf(publisher, agents),
    publisherId: publisher,
    ...{ byline, language, publishedAt, retrievedAt },
    // Nothing points at a source that the answer does not tell.
    copyOf: copyOf !== null && told.has(copyOf) ? copyOf : null,
    note,
  };
}

function toEvent(timeline: Timeline) {
  const { id, slug, title, summary, language, start, end, zone, country, place } = timeline.content.event;
  return { id, slug, title, summary, language, start, end, zone, country, place };
}

/** By the end of the interval in which it became known, which is finite: nothing else has become so by then. */
export function firstKnownFirst(a: { known: Known }, b: { known: Known }): number {
  return a.known.latest - b.known.latest;
}

/**
 * One event as the API tells it: what was known at `t`, and how each figure stood then. What was not
 * yet known is left out, by the same rule as on the event's page (`contentKnownBy`). `revision` is that
 * of our records from which it was made. `timeline` must hold only what the public may see.
 */
export function toApiEvent(timeline: Timeline, t: Instant, revision: number) {
  const known = contentKnownBy(timeline, t);
  const { content } = known;
  const figures = known.figures.toSorted(firstKnownFirst);
  const acts = known.acts.toSorted(firstKnownFirst);
  const agents = new Map(content.agents.map((agent) => [agent.id, agent]));
  const told = new Set(content.sources.map(({ id }) => id));
  const standings = standingAt(figures, acts, t);
  return {
    event: toEvent(timeline),
    figures: figures.flatMap((timed) => {
      const standing = standings.get(timed.figure.id);
      return standing ? [toFigure(timed, standing, agents)] : [];
    }),
    retractions: acts.map((timed) => toRetraction(timed, agents)),
    sources: content.sources.map((source) => toSource(source, told, agents)),
    revision,
  };
}
