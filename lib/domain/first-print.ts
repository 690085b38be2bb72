import type { TimedAppearance } from "./timeline";

/** A print without a date counts from when we read it, but may have appeared at any time before. */
function isCertainlyBefore(one: TimedAppearance, other: TimedAppearance): boolean {
  return !other.known.assumed && one.known.latest <= other.known.earliest;
}

/**
 * The one of a figure's prints that certainly came before all the others (METHOD.md, "Origins"); null where none is
 * known to.
 */
export function firstPrint(appearances: readonly TimedAppearance[]): TimedAppearance | null {
  const sources = new Set(appearances.map(({ source }) => source.id));
  // What a copy was made of came before it, so whatever comes before that comes before the copy.
  const originals = appearances.filter(({ source: { copyOf } }) => copyOf === null || !sources.has(copyOf));
  const first = originals.find((one) =>
    originals.every((other) => other === one || isCertainlyBefore(one, other)),
  );
  return first ?? null;
}
