import { DAY_MS } from "@/lib/domain/instant";
import type { DayRange, ViewState } from "@/lib/domain/view-state";
import { startOfDay, toCalendarDay } from "@/lib/format/zone";

/** A span of time in ms, its end not included. */
export type TimeRange = { start: number; end: number };

/** How much of all that was reported a narrower view must still show, and how much narrower it must be. */
const SHARES = [0.8, 0.6];
const LIMIT = 0.25;
const FEWEST = 5;
/** What fits into two weeks can be seen whole. */
const SHORTEST_MS = 14 * DAY_MS;
/** What lies this near, in lengths of the narrower view, is taken in. */
const NEAR = 0.75;

/** The shortest span that holds `count` of the instants, which are in order. */
function densestSpan(instants: number[], count: number): TimeRange {
  const spans = instants.flatMap((start, index) => {
    const end = instants[index + count - 1];
    return end === undefined ? [] : [{ start, end }];
  });
  return spans.reduce((best, span) => (span.end - span.start < best.end - best.start ? span : best));
}

function takeIn({ start, end }: TimeRange, instants: number[]): TimeRange {
  const reach = (end - start) * NEAR;
  const near = instants.filter((instant) => instant >= start - reach && instant <= end + reach);
  return { start: Math.min(...near), end: Math.max(...near) };
}

/**
 * Where most was reported: the shortest span with at least 80 % of the
 * instants, or else 60 %, when that is less than a quarter of the longer one;
 * null when neither is, when there are too few to speak of most, and when all
 * of it is short. What lies close to either end is taken in.
 */
export function focusRange(instants: number[]): TimeRange | null {
  const ordered = [...instants].sort((a, b) => a - b);
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || last === undefined || ordered.length < FEWEST) return null;
  if (last - first < SHORTEST_MS) return null;
  const length = ({ start, end }: TimeRange) => end - start;
  const whole: TimeRange = { start: first, end: last };
  const narrowest = SHARES.reduce((range, share) => {
    const span = densestSpan(ordered, Math.ceil(ordered.length * share));
    return length(span) < length(range) * LIMIT ? span : range;
  }, whole);
  return narrowest === whole ? null : takeIn(narrowest, ordered);
}

/** How much of the span lies beyond the moment shown, so that a line which ends there can be seen. */
const BEYOND = 0.04;

/**
 * Room around what is drawn: from the start of the day in which the first
 * instant lies (an instant at midnight belongs to the day that it ends) to a
 * little after the last, so that its line can be seen. `shown` is the moment
 * whose knowledge is drawn: beyond it lies no more than that.
 */
export function padRange({ start, end }: TimeRange, zone: string, shown = Infinity): TimeRange {
  const span = end - start;
  const margin = Math.max(span * 0.02, span < 3 * DAY_MS ? DAY_MS / 4 : DAY_MS / 2);
  const first = startOfDay(toCalendarDay(start - margin, zone), zone);
  const trail = Math.max(span * 0.08, DAY_MS);
  const enough = Math.max(end, shown) + (end - first) * BEYOND;
  return { start: first, end: Math.min(end + trail, enough) };
}

function toDay(iso: string) {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return { year, month, day };
}

/** From the start of the first day to the end of the last, in the event's zone. */
function daysRange({ from, to }: DayRange, zone: string): TimeRange {
  const last = toDay(to);
  return { start: startOfDay(toDay(from), zone), end: startOfDay({ ...last, day: last.day + 1 }, zone) };
}

/**
 * The range to draw: the days chosen, all of it, or where most was reported. `reports` are the
 * instants (ms) of the figures, `withdrawals` those at which some were taken
 * back, `shown` the moment whose knowledge is drawn. Null when there are no reports.
 */
export function timeRange(
  reports: number[],
  withdrawals: number[],
  range: ViewState["range"],
  zone: string,
  shown = Infinity,
): TimeRange | null {
  if (reports.length === 0) return null;
  if (typeof range !== "string") return daysRange(range, zone);
  const whole = { start: Math.min(...reports), end: Math.max(...reports, ...withdrawals) };
  const focus = range === "focus" ? focusRange(reports) : null;
  return padRange(focus ?? whole, zone, shown);
}
