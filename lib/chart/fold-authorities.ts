import { groupBy } from "@/lib/domain/group-by";
import type { ChartModel } from "./model";
import { isDrawn } from "./tenure";

/** The root authorities of a chart, by key: those that are drawn each for itself, and those drawn as one. */
export type Folding = { own: ReadonlySet<string>; folded: ReadonlySet<string> };

/** One more authority than there is room for is drawn too: "1 other authority" would take as much room. */
const SPARE = 1;

/** How many figures each authority has a mark or a line of in the range. */
function countDrawn({ lines, drawn, range }: ChartModel): Map<string, number> {
  const visible = lines.filter(({ tenures }) => tenures.some((tenure) => isDrawn(tenure, range)));
  const byRoot = groupBy(drawn, ({ standing }) => standing.root.key);
  const keys = new Set([...visible.map(({ series }) => series.root.key), ...byRoot.keys()]);
  return new Map([...keys].map((key) => [key, byRoot.get(key)?.length ?? 0]));
}

/** How many authorities have something to draw in the range. */
export function countAuthorities(model: ChartModel): number {
  return countDrawn(model).size;
}

/** Authorities that are never folded: whoever leads or gave the headline, and who has a figure that must be seen. */
function mustBeSeen({ drawn, kept, headline, toneOf }: ChartModel, keys: Iterable<string>): Set<string> {
  const seen = drawn
    .filter(({ timed }) => kept.has(timed.figure.id))
    .map(({ standing }) => standing.root.key);
  const toned = [...keys].filter((key) => toneOf(key) !== "other");
  return new Set([...seen, ...toned, ...(headline ? [headline.standing.root.key] : [])]);
}

/**
 * Which authorities have a line of their own when there are more than `most`: those with something that must
 * be seen, then those with the most figures as long as there is room. The rest are drawn as one group.
 */
export function foldAuthorities(model: ChartModel, most: number): Folding {
  const counts = countDrawn(model);
  const keys = [...counts.keys()];
  if (model.othersOpen || keys.length <= most + SPARE) return { own: new Set(keys), folded: new Set() };
  const must = mustBeSeen(model, keys);
  const rest = keys
    .filter((key) => !must.has(key))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const room = Math.max(0, most - must.size);
  const folded = rest.slice(room);
  if (folded.length <= SPARE) return { own: new Set(keys), folded: new Set() };
  return { own: new Set([...must, ...rest.slice(0, room)]), folded: new Set(folded) };
}
