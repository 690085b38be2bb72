import { authorityName } from "./authority-name";
import { unexplainedDrops } from "./checks";
import { latePrints } from "./checks-late";
import { partsAboveWhole } from "./checks-part-whole";
import type { Figure, Metric } from "./content";
import { headlineAt } from "./headline";
import { DAY_MS, type Span } from "./instant";
import { METHOD_TERMS, type Term, type TermGroup } from "./method-terms";
import { originsOfPrints } from "./origins";
import { ORDERS } from "./quantity";
import { type Standing, standingAt } from "./standing";
import type { TimedFigure, Timeline } from "./timeline";
import { latestInstant } from "./view-instant";
import { type HeadlineRule, toViewState, type ViewState } from "./view-state";

/** One event as everything that is recorded of it leaves it. */
type World = { timeline: Timeline; standings: ReadonlyMap<string, Standing> };

/** A figure, or an act upon it, that shows what a term means, and where it stands on its event's page. */
export type MethodExample = {
  event: { slug: string; title: string; language: string; zone: string };
  /** The view that shows it, as everything that is recorded leaves the event; on which page its table is left open. */
  shown: World & { state: ViewState };
  figure: Figure;
  metric: Metric | null;
  /** As printed, and in which language (BCP 47). */
  phrase: { text: string; language: string | null } | null;
  known: Span;
  /** The id of the act, where the example is one. */
  act: string | null;
};

/** By group and term: `qualifier more-than`. A term that no published figure shows has none. */
export type MethodExamples = ReadonlyMap<string, MethodExample>;

export const exampleKey = (group: TermGroup | "known", term: string): string => `${group} ${term}`;

function worldOf(timeline: Timeline): World {
  // Everything recorded is known by its last moment, whatever the clock says.
  const instant = latestInstant(timeline, 0);
  return { timeline, standings: standingAt(timeline.figures, timeline.acts, instant) };
}

function phraseOf({ appearances }: TimedFigure): MethodExample["phrase"] {
  const print = appearances.find(({ appearance }) => appearance.passages.length > 0);
  const text = print?.appearance.passages[0]?.phrase;
  return print && text ? { text, language: print.source.language } : null;
}

function toExample(world: World, timed: TimedFigure, act: string | null = null): MethodExample {
  const { content } = world.timeline;
  const { slug, title, language, zone } = content.event;
  const { figure, known } = timed;
  const { metric, population, place } = figure;
  const shown = { ...world, state: toViewState(content, { metric, population, place }) };
  return {
    ...{ event: { slug, title, language, zone }, shown, figure, act },
    metric: content.metrics.find(({ slug: name }) => name === metric) ?? null,
    phrase: phraseOf(timed),
    known: { earliest: known.earliest, latest: known.latest },
  };
}

/** Does a figure show the term? One test for each group that figures show. */
type Shows = (timed: TimedFigure, standing: Standing | undefined, term: string) => boolean;

const SHOWS: Partial<Record<TermGroup, Shows>> = {
  qualifier: ({ figure }, _, term) => figure.quantity.qualifier === term,
  order: ({ figure: { quantity } }, _, term) =>
    quantity.qualifier === "order" && ORDERS.find(({ slug }) => slug === term)?.lower === quantity.lower,
  basis: ({ figure }, _, term) => figure.basis === term,
  method: ({ figure }, _, term) => figure.method === term,
  print: ({ appearances }, _, term) => appearances.some(({ appearance }) => appearance.relation === term),
  hop: ({ figure }, _, term) => figure.chain.some(({ role }) => role === term),
  state: (_, standing, term) => standing?.state === term,
  flag: (_, standing, term) => standing?.flags.some((flag) => flag === term) ?? false,
  reason: (_, standing, term) => standing?.because.rule === term,
};

/** Ids of figures that are examples already: the page tells more with others. */
type Used = Set<string>;

/** The first that shows it: one not used yet and with a printed phrase, else one with a phrase, else any. */
function firstShowing(worlds: World[], used: Used, shows: Shows, term: string): MethodExample | null {
  const found = worlds.flatMap((world) =>
    world.timeline.figures
      .filter((timed) => shows(timed, world.standings.get(timed.figure.id), term))
      .map((timed) => ({ world, timed })),
  );
  const quoted = found.filter(({ timed }) => phraseOf(timed) !== null);
  const best = quoted.find(({ timed }) => !used.has(timed.figure.id)) ?? quoted[0] ?? found[0];
  if (!best) return null;
  used.add(best.timed.figure.id);
  return toExample(best.world, best.timed);
}

/** The example of each world in turn, until there is one. */
function firstOf(worlds: World[], find: (world: World) => string | undefined): MethodExample | null {
  for (const world of worlds) {
    const id = find(world);
    const timed = world.timeline.figures.find(({ figure }) => figure.id === id);
    if (timed) return toExample(world, timed);
  }
  return null;
}

function actOf(worlds: World[], kind: string): MethodExample | null {
  for (const world of worlds) {
    const { timeline } = world;
    const acts = timeline.acts.map(({ act }) => act);
    const act = acts.find((one) => one.kind === kind);
    const upon = act && (act.figures[0] ?? acts.find(({ id }) => id === act.undoes)?.figures[0]);
    const timed = timeline.figures.find(({ figure }) => figure.id === upon);
    if (act && timed) return toExample(world, timed, act.id);
  }
  return null;
}

/** The headline of an event's plain view, chosen by each rule, where there is more than one candidate. */
function headlineOf(worlds: World[], kind: HeadlineRule["kind"]): MethodExample | null {
  for (const world of worlds) {
    const { timeline, standings } = world;
    const plain = toViewState(timeline.content, {});
    const headline = headlineAt(timeline, standings, plain);
    const timed = timeline.figures.find(({ figure }) => figure.id === headline?.figure);
    const root = timed && standings.get(timed.figure.id)?.root;
    if (!headline || !timed || !root || headline.candidates.length < 2) continue;
    const agents = new Map(timeline.content.agents.map((agent) => [agent.id, agent]));
    const rule = kind === "authority" ? { kind, authority: authorityName(root, agents) } : { kind };
    return { ...toExample(world, timed), shown: { ...world, state: { ...plain, rule } } };
  }
  return null;
}

const CHECKED: Record<Term<"check">, (world: World) => string | undefined> = {
  drop: ({ timeline, standings }) => unexplainedDrops(timeline, standings)[0]?.newer,
  part: ({ timeline, standings }) => partsAboveWhole(timeline, standings)[0]?.part,
  late: ({ timeline, standings }) => latePrints(timeline, standings)[0]?.figure,
  origins: ({ timeline: { content, figures } }) =>
    figures.find(({ appearances }) => {
      const origins = originsOfPrints(appearances, content.sources).length;
      return origins > 1 && origins < appearances.length;
    })?.figure.id,
};

/** Longer than a day, which is how precisely most things are dated. */
const isWide = ({ known }: TimedFigure) =>
  Number.isFinite(known.latest - known.earliest) && known.latest - known.earliest > 1.5 * DAY_MS;

/**
 * For every term of the method page the first figure or act that shows what it means, of what the public sees
 * of these events, as everything that is recorded leaves them. Does not depend on the clock.
 */
export function methodExamples(timelines: readonly Timeline[]): MethodExamples {
  const worlds = timelines.map(worldOf);
  const used: Used = new Set();
  const shown = Object.entries(SHOWS).flatMap(([group, shows]) =>
    METHOD_TERMS[group as TermGroup].map(
      (term) => [exampleKey(group as TermGroup, term), firstShowing(worlds, used, shows, term)] as const,
    ),
  );
  const found = [
    ...shown,
    ...METHOD_TERMS.act.map((kind) => [exampleKey("act", kind), actOf(worlds, kind)] as const),
    ...METHOD_TERMS.headline.map((rule) => [exampleKey("headline", rule), headlineOf(worlds, rule)] as const),
    ...METHOD_TERMS.check.map(
      (check) => [exampleKey("check", check), firstOf(worlds, CHECKED[check])] as const,
    ),
    [exampleKey("known", "interval"), firstShowing(worlds, used, isWide, "interval")] as const,
  ];
  return new Map(found.flatMap(([key, example]) => (example ? [[key, example] as const] : [])));
}
