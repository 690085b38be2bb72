import type { Instant } from "./instant";
import { foundLower } from "./quantity";
import type { TimedFigure } from "./timeline";
import type { Basis } from "./vocabulary";

/** A basis as read: `unknown` is read as something. */
export type ReadBasis = Exclude<Basis, "unknown">;

/** Metrics that say how many are in a state now, unless told otherwise. */
const CURRENT_METRICS = ["missing", "hospitalised"];

/**
 * The basis by which a figure is read: `unknown` as cumulative, as current for
 * the missing and the hospitalised (METHOD.md, "Basis and method").
 */
export function readBasis(basis: Basis, metric: string): ReadBasis {
  if (basis !== "unknown") return basis;
  return CURRENT_METRICS.includes(metric) ? "current" : "cumulative";
}

/** What a figure is sorted by within its series: one tuple, compared part by part. */
export type OrderKey = readonly [date: string | Instant, lower: number];

/**
 * The order key of a figure (METHOD.md, "Series"): cumulative figures by the
 * local day of the effective date and then by the lower bound that was found
 * (none sorts lowest); others by the instant alone.
 */
export function orderKey({ figure, effective }: TimedFigure): OrderKey {
  if (readBasis(figure.basis, figure.metric) !== "cumulative") return [effective.instant, 0];
  return [effective.day, foundLower(figure.quantity) ?? -1];
}

/** Negative when `a` is the older of two keys of one series, 0 on a full tie. */
export function compareOrder(a: OrderKey, b: OrderKey): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1];
}
