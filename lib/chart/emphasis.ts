import { groupBy } from "@/lib/domain/group-by";
import { isNumber } from "@/lib/domain/quantity";
import type { Series } from "@/lib/domain/series";
import type { ChartFigure } from "./chart-figure";
import { isDrawn, type SeriesLine, standingOf } from "./tenure";
import type { TimeRange } from "./time-range";

/** How numbers count: only those that count alike are ever compared. */
export type Counting = Pick<Series, "method" | "basis">;

/** The method and basis that most of what is drawn shares: what the band compares, and what "later" goes on with. */
export function mainCounting(lines: SeriesLine[], range: TimeRange): Counting | null {
  const counts = lines.map(({ series, tenures }) => ({
    series,
    drawn: tenures.filter((tenure) => isDrawn(tenure, range)).length,
  }));
  const groups = [...groupBy(counts, ({ series }) => `${series.method}|${series.basis}`).values()];
  const total = (group: typeof counts) => group.reduce((sum, { drawn }) => sum + drawn, 0);
  return groups.sort((a, b) => total(b) - total(a))[0]?.[0]?.series ?? null;
}

/** The headline's authority when it has a line in the range, else that of the newest number standing at its end. */
export function leadRoot(lines: SeriesLine[], headline: ChartFigure | null, range: TimeRange): string | null {
  const drawn = lines.filter(({ tenures }) => tenures.some((tenure) => isDrawn(tenure, range)));
  const own = drawn.find(({ series }) => series.root.key === headline?.standing.root.key);
  const standing = drawn
    .flatMap((line) => standingOf(line, range.end) ?? [])
    .filter(({ timed }) => isNumber(timed.figure.quantity))
    .sort((a, b) => b.timed.effective.instant - a.timed.effective.instant);
  return own?.series.root.key ?? standing[0]?.standing.root.key ?? null;
}
