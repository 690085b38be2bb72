import type { EventContent, Figure } from "./content";
import { groupBy } from "./group-by";
import type { Span } from "./instant";
import { dateReader, type ReadDate } from "./known";
import { readBasis } from "./order";
import type { Standing } from "./standing";
import type { TimedFigure, Timeline } from "./timeline";

/** One authority's figure for a part, certainly above its own for the whole that it lies in; ids. */
export type PartExceedsWhole = { part: string; whole: string };

type Within = ReadonlyMap<string, string | null>;

/** Is it that, or does it lie inside it, in however many steps? */
function isInside(slug: string, outer: string, within: Within): boolean {
  const seen = new Set<string>();
  for (let at: string | null = slug; at !== null && !seen.has(at); at = within.get(at) ?? null) {
    if (at === outer) return true;
    seen.add(at);
  }
  return false;
}

type Containment = { populations: Within; places: Within };

function containmentOf({ populations, places }: EventContent): Containment {
  const withinOf = (table: { slug: string; within: string | null }[]) =>
    new Map(table.map(({ slug, within }) => [slug, within] as const));
  return { populations: withinOf(populations), places: withinOf(places) };
}

/** Does the whole count everybody whom the part counts: by the table, or because it says that it takes them in? */
function holdsPeople(whole: Figure, part: Figure, { populations }: Containment): boolean {
  const counted = [whole.population, ...whole.includes];
  return counted.some((population) => isInside(part.population, population, populations));
}

const holdsPlace = (whole: Figure, part: Figure, { places }: Containment) =>
  whole.place === null || (part.place !== null && isInside(part.place, whole.place, places));

/** Whatever one number takes in on top, or leaves out, the other must too: else neither is known to hold the other. */
function drawsSameBorders(whole: Figure, part: Figure, { populations }: Containment): boolean {
  const counted = [whole.population, ...whole.includes];
  const takenIn = part.includes.every((what) => counted.some((outer) => isInside(what, outer, populations)));
  return takenIn && whole.excludes.every((what) => part.excludes.includes(what));
}

function isPartOf(part: Figure, whole: Figure, containment: Containment): boolean {
  if (part.population === whole.population && part.place === whole.place) return false;
  return (
    holdsPeople(whole, part, containment) &&
    holdsPlace(whole, part, containment) &&
    drawsSameBorders(whole, part, containment)
  );
}

/** Is the least that the part allows above the most that the whole allows? Bounds only: "about" has none. */
const isAbove = (part: Figure, whole: Figure) =>
  part.quantity.lower !== null && whole.quantity.upper !== null && part.quantity.lower > whole.quantity.upper;

/** Up to when a figure counts: as it says, else when it was said; null where only its prints date it. */
function countedSpan({ asOf, statedAt }: Figure, zone: string, read: ReadDate): Span | null {
  const date = asOf ?? statedAt;
  return date === null ? null : read(date, zone);
}

/** Is the whole certainly as new as the part? What is in a state now has to be of the same time. */
function isAsNew(whole: TimedFigure, part: TimedFigure, zone: string, read: ReadDate): boolean {
  const counted = countedSpan(whole.figure, zone, read);
  if (counted === null) return false;
  const { earliest, latest } = countedSpan(part.figure, zone, read) ?? part.known;
  if (readBasis(whole.figure.basis, whole.figure.metric) === "current")
    return counted.earliest === earliest && counted.latest === latest;
  return counted.earliest >= earliest && counted.latest >= latest;
}

/** What two figures must have in common to be compared: metric, method, basis, period, and one authority with a name. */
function comparedKey({ figure, period, speakers }: TimedFigure, { root }: Standing): string | null {
  if (root.agent !== null && speakers.agents.get(root.agent)?.vague) return null;
  const counted = period ? `${period.earliest}/${period.latest}` : "";
  return [figure.metric, figure.method, readBasis(figure.basis, figure.metric), counted, root.key].join("|");
}

/**
 * Finds the parts that exceed their whole among the figures that stand or are disputed at the moment of
 * `standings` (METHOD.md, "Checks"): one authority's number for some of the people, or for one place,
 * certainly above its own number for all of them, which is as new. In the order of the figures.
 */
export function partsAboveWhole(
  { content, figures }: Timeline,
  standings: ReadonlyMap<string, Standing>,
): PartExceedsWhole[] {
  const read = dateReader();
  const containment = containmentOf(content);
  const standing = figures.flatMap((timed) => {
    const now = standings.get(timed.figure.id);
    const key =
      now && (now.state === "standing" || now.state === "disputed") ? comparedKey(timed, now) : null;
    return key === null ? [] : [{ timed, key }];
  });
  return [...groupBy(standing, ({ key }) => key).values()].flatMap((group) =>
    group.flatMap(({ timed: part }) =>
      group.flatMap(({ timed: whole }): PartExceedsWhole[] => {
        const exceeds =
          isAbove(part.figure, whole.figure) &&
          isPartOf(part.figure, whole.figure, containment) &&
          isAsNew(whole, part, content.event.zone, read);
        return exceeds ? [{ part: part.figure.id, whole: whole.figure.id }] : [];
      }),
    ),
  );
}
