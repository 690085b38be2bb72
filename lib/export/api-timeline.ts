import { type EnvelopeSubject, envelopeAt } from "@/lib/domain/envelope";
import { headlineAt } from "@/lib/domain/headline";
import type { Instant } from "@/lib/domain/instant";
import { contentKnownBy } from "@/lib/domain/known-by";
import { type Series, seriesAt } from "@/lib/domain/series";
import { type Standing, standingAt } from "@/lib/domain/standing";
import { moments, type Timeline } from "@/lib/domain/timeline";
import { WHOLE_EVENT } from "@/lib/domain/view-state";
import { toEventName, toKnown, toRfc3339, toStanding } from "./api-event";

/** What of a timeline is asked for; null: all. `place`: a slug, or `WHOLE_EVENT`. */
export type TimelineWish = {
  metric: string | null;
  population: string | null;
  place: string | null;
  windowDays: number;
};

type Standings = ReadonlyMap<string, Standing>;
type Subject = Pick<Series, "metric" | "population" | "place">;

function isWished({ metric, population, place }: Subject, wish: TimelineWish): boolean {
  return (
    (wish.metric === null || wish.metric === metric) &&
    (wish.population === null || wish.population === population) &&
    (wish.place === null || wish.place === (place ?? WHOLE_EVENT))
  );
}

/** The first of each that has the same key. */
function distinct<Value>(values: readonly Value[], keyOf: (value: Value) => unknown): Value[] {
  return [
    ...new Map(values.toReversed().map((value) => [JSON.stringify(keyOf(value)), value])).values(),
  ].toReversed();
}

function toPoints(series: Series, timeline: Timeline, standings: Standings) {
  const timedOf = new Map(timeline.figures.map((timed) => [timed.figure.id, timed]));
  return series.figures.flatMap((id) => {
    const timed = timedOf.get(id);
    const standing = standings.get(id);
    if (!timed || !standing) return [];
    const { instant, day, assumed } = timed.effective;
    return {
      figureId: id,
      quantity: timed.figure.quantity,
      known: toKnown(timed.known),
      effective: { at: toRfc3339(instant), day, assumed },
      standing: toStanding(standing),
    };
  });
}

function toSeries(series: Series, timeline: Timeline, standings: Standings) {
  const { key, metric, population, place, method, basis, period, root } = series;
  const agent = timeline.content.agents.find(({ id }) => id === root.agent);
  return {
    ...{ key, metric, population, place, method, basis, period },
    authority: agent?.name ?? null,
    authorityId: root.agent,
    points: toPoints(series, timeline, standings),
  };
}

function toEnvelope(
  subject: EnvelopeSubject & { windowDays: number },
  timeline: Timeline,
  standings: Standings,
) {
  const found = envelopeAt(timeline, standings, subject);
  if (!found) return [];
  const { low, high, contributors, older } = found;
  const toEnd = ({ value, open, figures }: typeof low) => ({ value, open, figureIds: figures });
  return [{ ...subject, low: toEnd(low), high: toEnd(high), contributors, older }];
}

function toHeadline(subject: Subject, timeline: Timeline, standings: Standings) {
  const found = headlineAt(timeline, standings, subject);
  if (!found) return [];
  const candidates = found.candidates.map(({ figure, behind }) => ({ figureId: figure, behind }));
  return [{ ...subject, figureId: found.figure, candidates }];
}

/**
 * The timeline of an event as the API tells it at `t`: its lines, envelopes and headlines. `timeline` must
 * hold only what the public may see.
 */
export function toApiTimeline(timeline: Timeline, t: Instant, wish: TimelineWish) {
  const known = contentKnownBy(timeline, t);
  const standings = standingAt(known.figures, known.acts, t);
  const wished = seriesAt(known, t, standings).filter((series) => isWished(series, wish));
  const subjects = wished.map(({ metric, population, place, method, basis }) => {
    return { metric, population, place, method, basis, windowDays: wish.windowDays };
  });
  const scopes = subjects.map(({ metric, population, place }) => ({ metric, population, place }));
  const same = (subject: unknown) => subject;
  return {
    event: toEventName(timeline.content.event),
    moments: moments(known).map((at) => new Date(at).toISOString()),
    series: wished.map((series) => toSeries(series, known, standings)),
    envelopes: distinct(subjects, same).flatMap((subject) => toEnvelope(subject, known, standings)),
    headlines: distinct(scopes, same).flatMap((scope) => toHeadline(scope, known, standings)),
  };
}
