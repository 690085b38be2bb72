import type { Figure } from "@/lib/domain/content";
import { groupBy } from "@/lib/domain/group-by";
import type { Timeline } from "@/lib/domain/timeline";
import { toViewState, type ViewState } from "@/lib/domain/view-state";
import type { ContentIndex } from "./content-index";

/** What can be chosen in a view, and how many figures there are for it. */
export type Choice<Slug> = { slug: Slug; figures: number };

const EVERYONE = "everyone";

function count<Slug extends string | null>(
  figures: Figure[],
  slugOf: (figure: Figure) => Slug,
): Choice<Slug>[] {
  return [...groupBy(figures, slugOf)].map(([slug, group]) => ({ slug, figures: group.length }));
}

function byPosition(index: ReadonlyMap<string, { position: number }>) {
  const positionOf = ({ slug }: Choice<string>) => index.get(slug)?.position ?? Number.MAX_SAFE_INTEGER;
  return (a: Choice<string>, b: Choice<string>) => positionOf(a) - positionOf(b);
}

/** The choices, with the current one among them even when there is nothing for it. */
export function withCurrent<Slug>(choices: Choice<Slug>[], current: Slug): Choice<Slug>[] {
  const listed = choices.some(({ slug }) => slug === current);
  return listed ? choices : [{ slug: current, figures: 0 }, ...choices];
}

const figuresOf = (timeline: Timeline) => timeline.figures.map(({ figure }) => figure);

/** The metrics that an event has figures for, in their order. */
export function listMetrics(timeline: Timeline, index: ContentIndex): Choice<string>[] {
  return count(figuresOf(timeline), ({ metric }) => metric).sort(byPosition(index.metrics));
}

/** The populations that there are figures for in a metric, in their order. */
export function listPopulations(timeline: Timeline, index: ContentIndex, metric: string): Choice<string>[] {
  const figures = figuresOf(timeline).filter((figure) => figure.metric === metric);
  return count(figures, ({ population }) => population).sort(byPosition(index.populations));
}

/** The places that there are figures for; the event as a whole first, then by the number of figures. */
export function listPlaces(
  timeline: Timeline,
  { metric, population }: Pick<ViewState, "metric" | "population">,
): Choice<string | null>[] {
  const figures = figuresOf(timeline).filter(
    (figure) => figure.metric === metric && figure.population === population,
  );
  const places = count(figures, ({ place }) => place);
  return places.sort((a, b) => Number(b.slug === null) - Number(a.slug === null) || b.figures - a.figures);
}

function pick<Slug>(choices: Choice<Slug>[], wished: Slug | undefined, usual: Slug): Slug | undefined {
  const has = (slug: Slug | undefined) => choices.some((choice) => choice.slug === slug);
  if (wished !== undefined && has(wished)) return wished;
  if (has(usual)) return usual;
  return [...choices].sort((a, b) => b.figures - a.figures)[0]?.slug;
}

/**
 * A view of what exists: what was wished for where there are figures for it,
 * else the event's first metric, everyone, the event as a whole, or else
 * whatever there is most of.
 */
export function resolveViewState(
  timeline: Timeline,
  index: ContentIndex,
  wished: Partial<ViewState> = {},
): ViewState {
  const metrics = listMetrics(timeline, index);
  const metric = pick(metrics, wished.metric, metrics[0]?.slug ?? "") ?? wished.metric ?? "deaths";
  const populations = listPopulations(timeline, index, metric);
  const population = pick(populations, wished.population, EVERYONE) ?? wished.population ?? EVERYONE;
  const place = pick(listPlaces(timeline, { metric, population }), wished.place, null) ?? null;
  return toViewState(timeline.content, { ...wished, metric, population, place });
}
