import type { Figure } from "@/lib/domain/content";
import { parseEdtf } from "@/lib/domain/edtf-date";
import type { HeadlineTrack, TrackSubject } from "@/lib/domain/headline-track";
import { DAY_MS } from "@/lib/domain/instant";
import type { Root } from "@/lib/domain/root";
import { standingAt } from "@/lib/domain/standing";
import type { TimedFigure, Timeline } from "@/lib/domain/timeline";
import { daysBetween, toCalendarDay } from "@/lib/format/zone";
import { type ContentIndex, indexContent } from "./content-index";
import { levelOf } from "./value-range";

/** A count from a day on; days (24 hours) are counted from the first instant of the event's start. */
export type TrackPoint = { day: number; level: number | null };

/** A figure of the comparison's table: which, and by whom. */
export type NamedFigure = { figure: Figure; root: Root };

/** One event as it is laid beside others (METHOD.md, "Events side by side"). */
export type ComparedEvent = {
  slug: string;
  title: string;
  /** BCP 47: what the title is written in. */
  language: string;
  index: ContentIndex;
  /** The headline's count over time; empty when nothing of the metric was ever known. */
  points: TrackPoint[];
  /** Where withdrawn figures stood that gave a number. */
  withdrawn: { figure: string; day: number; level: number }[];
  headline: NamedFigure | null;
  highest: NamedFigure | null;
  lowest: NamedFigure | null;
  figures: number;
  withdrawnFigures: number;
  /** Calendar days from the start to the last figure; null when there is none. */
  lastFigureDays: number | null;
  /** How far its line may be drawn: to the moment of asking. */
  untilDay: number;
};

const level = ({ figure }: { figure: Figure }) => levelOf(figure.quantity) ?? 0;

/** Of several the one with the highest count, the first of equals. */
function highestOf(figures: NamedFigure[]): NamedFigure | null {
  return figures.reduce<NamedFigure | null>(
    (best, one) => (best && level(best) >= level(one) ? best : one),
    null,
  );
}

function lowestOf(figures: NamedFigure[]): NamedFigure | null {
  return figures.reduce<NamedFigure | null>(
    (best, one) => (best && level(best) <= level(one) ? best : one),
    null,
  );
}

function lastFigureDays(figures: TimedFigure[], start: number, zone: string): number | null {
  if (figures.length === 0) return null;
  const last = Math.max(...figures.map(({ known }) => known.latest));
  return Math.max(0, daysBetween(toCalendarDay(start, zone), toCalendarDay(last - 1, zone)));
}

/** What events are compared by of one metric: everybody, and the event as a whole. */
export const comparedSubject = (metric: string): TrackSubject => ({
  ...{ metric, population: "everyone", place: null },
});

/** Lays out one metric of an event from its start, by its headline's track; `now` is the moment of asking, in ms. */
export function toComparedEvent(timeline: Timeline, track: HeadlineTrack, now: number): ComparedEvent {
  const { event } = timeline.content;
  const read = parseEdtf(event.start, event.zone);
  const start = read.ok ? read.date.earliest : now;
  const dayOf = (instant: number) => (instant - start) / DAY_MS;
  const standings = standingAt(timeline.figures, timeline.acts, now);
  const timed = new Map(timeline.figures.map((one) => [one.figure.id, one]));
  const named = (id: string | null): NamedFigure[] => {
    const [figure, standing] = [timed.get(id ?? "")?.figure, standings.get(id ?? "")];
    return figure && standing ? [{ figure, root: standing.root }] : [];
  };
  const headlines = track.steps.flatMap(({ figure }) => named(figure));
  const withdrawn = track.withdrawn.flatMap((id) => {
    const one = timed.get(id);
    const at = one ? levelOf(one.figure.quantity) : null;
    return one && at !== null ? [{ figure: id, day: dayOf(one.known.latest), level: at }] : [];
  });
  return {
    slug: event.slug,
    title: event.title,
    language: event.language,
    index: indexContent(timeline.content),
    points: track.steps.map(({ at, figure }) => {
      const [one] = named(figure);
      return { day: dayOf(at), level: one ? levelOf(one.figure.quantity) : null };
    }),
    withdrawn,
    headline: named(track.steps.at(-1)?.figure ?? null)[0] ?? null,
    highest: highestOf(headlines),
    lowest: lowestOf(headlines),
    figures: track.figures.length,
    withdrawnFigures: track.withdrawn.length,
    lastFigureDays: lastFigureDays(
      track.figures.flatMap((id) => timed.get(id) ?? []),
      start,
      event.zone,
    ),
    untilDay: dayOf(now),
  };
}
