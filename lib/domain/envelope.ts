import { DAY_MS } from "./instant";
import { type ReadBasis, readBasis } from "./order";
import { foundLower, highEnd, isNumber, lowEnd } from "./quantity";
import type { Standing } from "./standing";
import type { TimedFigure, Timeline } from "./timeline";
import type { Method } from "./vocabulary";

/** The envelope's window unless a view says otherwise, in days (METHOD.md, "Envelope"). */
export const DEFAULT_WINDOW_DAYS = 7;

export type EnvelopeSubject = {
  metric: string;
  population: string;
  /** A place's slug; null: the event as a whole. */
  place: string | null;
  method: Method;
  basis: ReadBasis;
  /** In days of 24 hours; 7 unless told. */
  windowDays?: number;
};

/** `open`: a figure that sets this end gives no bound there. `figures`: ids of all that set it. */
export type EnvelopeEnd = { value: number; open: boolean; figures: string[] };

export type Envelope = {
  low: EnvelopeEnd;
  high: EnvelopeEnd;
  /** Ids of the figures inside the window, newest first. */
  contributors: string[];
  /** Ids of the figures left out as older, newest first. */
  older: string[];
};

function isAbout({ figure }: TimedFigure, subject: EnvelopeSubject): boolean {
  return (
    figure.metric === subject.metric &&
    figure.population === subject.population &&
    figure.place === subject.place &&
    figure.method === subject.method &&
    readBasis(figure.basis, figure.metric) === subject.basis
  );
}

function newestFirst(a: TimedFigure, b: TimedFigure): number {
  return b.effective.instant - a.effective.instant || (a.figure.id < b.figure.id ? -1 : 1);
}

type EndOf = { figure: string; bound: number | null; value: number | null };

/** The end that the extreme values set; null when there is none. */
function endOf(ends: EndOf[], extreme: (...values: number[]) => number): EnvelopeEnd | null {
  const values = ends.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return null;
  const value = extreme(...values);
  const setters = ends.filter((end) => end.value === value);
  return {
    value,
    open: setters.some(({ bound }) => bound === null),
    figures: setters.map(({ figure }) => figure),
  };
}

/** The zero that "up to 300" implies is no finding: such a figure is open below. */
function lowOf({ figure: { id, quantity } }: TimedFigure): EndOf {
  const bound = foundLower(quantity);
  return { figure: id, bound, value: lowEnd({ ...quantity, lower: bound }) };
}

function highOf({ figure: { id, quantity } }: TimedFigure): EndOf {
  return { figure: id, bound: quantity.upper, value: highEnd(quantity) };
}

/**
 * From the least to the greatest that the authorities say at the moment of
 * `standings`, about one subject (METHOD.md, "Envelope"): of the figures that
 * stand or are disputed, those that count up to a moment within the window
 * before the newest one's. Null when none gives a number.
 */
export function envelopeAt(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
  subject: EnvelopeSubject,
): Envelope | null {
  const standing = timeline.figures.filter((timed) => {
    const state = standings.get(timed.figure.id)?.state;
    const stands = state === "standing" || state === "disputed";
    return stands && isNumber(timed.figure.quantity) && isAbout(timed, subject);
  });
  const sorted = standing.toSorted(newestFirst);
  const newest = sorted[0]?.effective.instant ?? -Infinity;
  const opens = newest - (subject.windowDays ?? DEFAULT_WINDOW_DAYS) * DAY_MS;
  const inside = sorted.filter(({ effective }) => effective.instant >= opens);
  const low = endOf(inside.map(lowOf), Math.min);
  const high = endOf(inside.map(highOf), Math.max);
  if (!low || !high) return null;
  const outside = sorted.slice(inside.length);
  return {
    low,
    high,
    contributors: inside.map(({ figure }) => figure.id),
    older: outside.map(({ figure }) => figure.id),
  };
}
