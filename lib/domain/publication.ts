import { closure } from "./closure";
import type { Agent, Appearance, EventContent, Figure, Place, Retraction, Source } from "./content";
import type { PublicationState } from "./vocabulary";

const isPublished = ({ state }: { state: PublicationState }) => state === "published";

type Ids = ReadonlySet<string>;

const idsOf = (things: readonly { id: string }[]): Ids => new Set(things.map(({ id }) => id));
const orNull = (id: string | null, visible: Ids) => (id !== null && visible.has(id) ? id : null);

/** A source without a link to the original of which it is a copy, where that is not published. */
function visibleSources(content: EventContent): Source[] {
  const published = content.sources.filter(isPublished);
  const ids = idsOf(published);
  return published.map((source) => ({ ...source, copyOf: orNull(source.copyOf, ids) }));
}

/** Appearances and figures need each other: a figure shows where it was printed, or not at all. */
function visibleFigures(
  content: EventContent,
  sources: Ids,
): { figures: Figure[]; appearances: Appearance[] } {
  const published = idsOf(content.figures.filter(isPublished));
  const appearances = content.appearances.filter(
    (appearance) =>
      isPublished(appearance) && sources.has(appearance.source) && published.has(appearance.figure),
  );
  const printed = new Set(appearances.map(({ figure }) => figure));
  return { figures: content.figures.filter(({ id }) => published.has(id) && printed.has(id)), appearances };
}

/**
 * An act as the public sees it. A replacement that is not published goes, and
 * `replacementHidden` keeps the act what it is: to the public, too, the figure
 * was corrected, not just retracted.
 */
function restrictAct(act: Retraction, figures: Ids, sources: Ids): Retraction {
  const replacement = orNull(act.replacement, figures);
  const hidden = act.replacement !== null && replacement === null;
  return {
    ...act,
    figures: act.figures.filter((id) => figures.has(id)),
    reports: act.reports.filter(({ source }) => sources.has(source)),
    replacement,
    ...(hidden ? { replacementHidden: true } : {}),
  };
}

/** Acts with a visible report and a visible target; a reinstatement's target is the act that it undoes. */
function visibleActs(content: EventContent, figures: Ids, sources: Ids): Retraction[] {
  const byId = new Map(content.retractions.map((act) => [act.id, act]));
  const isReported = (act: Retraction) =>
    isPublished(act) && act.reports.some(({ source }) => sources.has(source));
  const isVisible = (act: Retraction, path: readonly string[]): boolean => {
    if (!isReported(act) || path.includes(act.id)) return false;
    if (act.kind !== "reinstatement") return act.figures.some((id) => figures.has(id));
    const undone = act.undoes === null ? undefined : byId.get(act.undoes);
    return undone !== undefined && isVisible(undone, [...path, act.id]);
  };
  return content.retractions
    .filter((act) => isVisible(act, []))
    .map((act) => restrictAct(act, figures, sources));
}

type Visible = Pick<EventContent, "event" | "figures" | "appearances" | "retractions" | "sources">;

function visibleAgents({ figures, appearances, retractions, sources }: Visible, agents: Agent[]): Agent[] {
  const named = [
    ...sources.map(({ publisher }) => publisher),
    ...appearances.map(({ via }) => via),
    ...[...figures, ...appearances].flatMap(({ chain }) => chain.map(({ agent }) => agent)),
    ...retractions.flatMap(({ by, hop }) => [by, hop]),
  ];
  const memberOf = new Map(agents.map((agent) => [agent.id, agent.memberOf]));
  const reached = closure(named, (id) => memberOf.get(id) ?? null);
  return agents.filter(({ id }) => reached.has(id));
}

function visiblePlaces({ figures }: Visible, places: Place[]): Place[] {
  const within = new Map(places.map((place) => [place.slug, place.within]));
  const reached = closure(
    figures.map(({ place }) => place),
    (slug) => within.get(slug) ?? null,
  );
  return places.filter(({ slug }) => reached.has(slug));
}

/**
 * Keeps what the public may see of an event (METHOD.md, "Publication"); null
 * when the event itself is not published. Nothing of what is kept points at
 * anything that is not.
 */
export function visibleContent(content: EventContent): EventContent | null {
  if (!isPublished(content.event)) return null;
  const sources = visibleSources(content);
  const sourceIds = idsOf(sources);
  const { figures, appearances } = visibleFigures(content, sourceIds);
  const retractions = visibleActs(content, idsOf(figures), sourceIds);
  const visible: Visible = { event: content.event, figures, appearances, retractions, sources };
  const { metrics, populations } = content;
  return {
    ...visible,
    agents: visibleAgents(visible, content.agents),
    metrics,
    populations,
    places: visiblePlaces(visible, content.places),
  };
}
