import type { DayRange } from "@/lib/domain/view-state";
import { localDay } from "@/lib/domain/zone";
import { Temporal } from "temporal-polyfill";
import type { TimeRange } from "./time-range";

/** The local days that a span of time touches; two instants in either order. */
export function daysOf(one: number, other: number, zone: string): DayRange {
  const [start, end] = [Math.min(one, other), Math.max(one, other)];
  return { from: localDay(start, zone), to: localDay(Math.max(start, end - 1), zone) };
}

const lengthOf = ({ from, to }: DayRange) => Temporal.PlainDate.from(from).until(to).days + 1;

function shifted(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Half, or twice, the days around the same middle; at least one. */
export function zoomed({ from, to }: DayRange, by: "in" | "out"): DayRange {
  const length = lengthOf({ from, to });
  if (by === "in") {
    const cut = Math.floor(length / 4);
    return length === 2 ? { from: to, to } : { from: shifted(from, cut), to: shifted(to, -cut) };
  }
  const more = Math.max(1, Math.ceil(length / 2));
  return { from: shifted(from, -more), to: shifted(to, more) };
}

/** The same number of days, a quarter of them earlier or later; at least one. */
export function panned(days: DayRange, to: "earlier" | "later"): DayRange {
  const step = Math.max(1, Math.round(lengthOf(days) / 4)) * (to === "earlier" ? -1 : 1);
  return { from: shifted(days.from, step), to: shifted(days.to, step) };
}

/** Do the days reach beyond all that there is to see, on both sides? */
export function coversAll({ from, to }: DayRange, whole: TimeRange, zone: string): boolean {
  const all = daysOf(whole.start, whole.end, zone);
  return from <= all.from && to >= all.to;
}

