import { Temporal } from "temporal-polyfill";
import { changeView, type DayRange, type ViewState } from "@/lib/domain/view-state";
import { FIRST_DAY, LAST_DAY, localDay } from "@/lib/domain/zone";
import { withdrawnAt } from "./chart-figure";
import type { EventView } from "./event-view";
import type { ChartModel } from "./model";

/** The local days that a span of time touches; two instants (ms) in either order. */
export function daysOf(one: number, other: number, zone: string): DayRange {
  const [start, end] = [Math.floor(Math.min(one, other)), Math.floor(Math.max(one, other))];
  return { from: localDay(start, zone), to: localDay(Math.max(start, end - 1), zone) };
}

const daysUntil = (from: string, to: string) => Temporal.PlainDate.from(from).until(to).days;
const lengthOf = ({ from, to }: DayRange) => daysUntil(from, to) + 1;

/** A day so many days later, or earlier, but none beyond the ends of the calendar: an address could not name it. */
function shifted(day: string, days: number): string {
  const within = Math.max(daysUntil(day, FIRST_DAY), Math.min(days, daysUntil(day, LAST_DAY)));
  return Temporal.PlainDate.from(day).add({ days: within }).toString();
}

/** The middle half of the days, at least one; null when there is but one. */
export function zoomedIn({ from, to }: DayRange): DayRange | null {
  const length = lengthOf({ from, to });
  if (length === 1) return null;
  const cut = Math.floor(length / 4);
  return cut === 0 ? { from: shifted(from, 1), to } : { from: shifted(from, cut), to: shifted(to, -cut) };
}

/** Twice the days, around the same middle, as far as the calendar goes. */
export function zoomedOut({ from, to }: DayRange): DayRange {
  const more = Math.max(1, Math.ceil(lengthOf({ from, to }) / 2));
  return { from: shifted(from, -more), to: shifted(to, more) };
}

/** As many days, a quarter of them (at least one) earlier or later, as far as the calendar goes. */
export function panned(days: DayRange, to: "earlier" | "later"): DayRange {
  const quarter = Math.max(1, Math.round(lengthOf(days) / 4));
  const step =
    to === "earlier"
      ? -Math.min(quarter, daysUntil(FIRST_DAY, days.from))
      : Math.min(quarter, daysUntil(days.to, LAST_DAY));
  return { from: shifted(days.from, step), to: shifted(days.to, step) };
}

/** The days on which anything was reported or withdrawn. */
function allDays({ figures, axis }: ChartModel, zone: string): DayRange {
  const withdrawals = axis === "reported" ? figures.map(withdrawnAt).filter(Number.isFinite) : [];
  const instants = [...figures.map(({ at }) => at), ...withdrawals];
  // What was known from midnight on was known at the end of the day before.
  return daysOf(Math.min(...instants) - 1, Math.max(...instants), zone);
}

/** The addresses of the views that lie one step from this one; null where there is nothing more to see. */
export type ZoomSteps = Record<"in" | "out" | "earlier" | "later" | "reset", string | null>;

/** How the range drawn can be changed: halved, doubled, moved, and set back. */
export function zoomSteps(view: EventView, model: ChartModel): ZoomSteps {
  const { state, href, timeline } = view;
  const { zone } = timeline.content.event;
  const drawn =
    typeof state.range === "string" ? daysOf(model.range.start, model.range.end, zone) : state.range;
  const all = allDays(model, zone);
  const to = (range: ViewState["range"] | null) =>
    range === null ? null : href(changeView(state, { range }));
  const wider = zoomedOut(drawn);
  const coversAll = wider.from <= all.from && wider.to >= all.to;
  return {
    in: to(zoomedIn(drawn)),
    out: state.range === "all" ? null : to(coversAll ? "all" : wider),
    earlier: drawn.from > all.from ? to(panned(drawn, "earlier")) : null,
    later: drawn.to < all.to ? to(panned(drawn, "later")) : null,
    reset: state.range === "focus" ? null : to("focus"),
  };
}
