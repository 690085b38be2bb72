import { type FigureSaying, sayingOf, saySame } from "./figure-saying";
import { agentsOfChange, type RevisionChange } from "./revision-changes";
import type { Timeline } from "./timeline";

/**
 * Whether a change may still be told: what it tells of is public, or it tells of something that is not. `timeline`
 * is its event as the public sees it now, null when it does not.
 */
export function isTellable(
  { kind, figure, act, undone }: RevisionChange,
  timeline: Timeline | null,
): boolean {
  if (kind === "event-unpublished") return true;
  if (!timeline) return false;
  if (kind === "unpublished") return true;
  const { figures, retractions } = timeline.content;
  if (!figures.some(({ id }) => id === figure)) return false;
  if (kind === "act-unpublished") return true;
  return [act, undone].every((id) => id === null || retractions.some((one) => one.id === id));
}

/** Ids of all that what a change says rests on, and of the acts that it tells of. */
export function restsOn({ said, was, instead, act, undone }: RevisionChange): string[] {
  const sayings = [said, was, instead].flatMap((saying) => saying?.restsOn ?? []);
  return [...sayings, ...[act, undone].flatMap((id) => id ?? [])];
}

/**
 * A change without what rested on anything that is taken down for legal reasons now (`gone`: ids): of what a figure
 * said it keeps no more than what the figure still says, of the agents only those whose it still is.
 */
export function withoutTakenDown(
  change: RevisionChange,
  { timeline, gone }: { timeline: Timeline; gone: ReadonlySet<string> },
): RevisionChange {
  const { content } = timeline;
  const isGone = (saying: FigureSaying | null) => saying?.restsOn.some((id) => gone.has(id)) ?? false;
  const tellable = (saying: FigureSaying | null, id: string | null) => {
    if (!saying || !isGone(saying)) return saying;
    const now = sayingOf(content, id);
    return now && saySame(saying, now) ? now : null;
  };
  const { figure, said, was, instead, act, undone } = change;
  const replacement = content.retractions.find(({ id }) => id === act)?.replacement ?? null;
  const hasGone = isGone(said) || isGone(was) || [act, undone].some((id) => id !== null && gone.has(id));
  const still = hasGone ? agentsOfChange(change, timeline) : change.agents;
  return {
    ...change,
    said: tellable(said, figure),
    was: tellable(was, figure),
    instead: tellable(instead, replacement),
    agents: change.agents.filter((id) => still.includes(id)),
  };
}
