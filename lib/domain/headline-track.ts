import { type HeadlineWish, headlineAt } from "./headline";
import type { Instant } from "./instant";
import { standingAt } from "./standing";
import { moments, type Timeline } from "./timeline";
import { WITHDRAWN_STATES } from "./vocabulary";

/** From this instant on this figure was the headline, until the next step; null: no number stood. */
export type TrackStep = { at: Instant; figure: string | null };

export type HeadlineTrack = {
  /** In order of time, each another figure than the one before. */
  steps: TrackStep[];
  /** Ids of all figures about the subject that ever became known, and of those that are withdrawn in the end. */
  figures: string[];
  withdrawn: string[];
};

/** What of a timeline can decide how the figures about one subject stand. */
function onlyAbout(timeline: Timeline, { metric, population, place }: HeadlineWish): Timeline {
  const figures = timeline.figures.filter(
    ({ figure }) => figure.metric === metric && figure.population === population && figure.place === place,
  );
  const ids = new Set(figures.map(({ figure }) => figure.id));
  const acts = timeline.acts.filter(
    ({ act }) => act.kind === "reinstatement" || act.figures.some((id) => ids.has(id)),
  );
  return { ...timeline, figures, acts };
}

/**
 * Follows which figure was the headline of a subject at each moment, as it was known then (METHOD.md,
 * "Events side by side"). The answer does not depend on the order of the input.
 */
export function headlineTrack(timeline: Timeline, subject: HeadlineWish): HeadlineTrack {
  const about = onlyAbout(timeline, subject);
  const steps: TrackStep[] = [];
  let standings = standingAt([], [], -Infinity);
  for (const at of moments(about)) {
    standings = standingAt(about.figures, about.acts, at);
    const figure = headlineAt(about, standings, subject)?.figure ?? null;
    if (figure !== (steps.at(-1)?.figure ?? null)) steps.push({ at, figure });
  }
  const stateOf = (id: string) => standings.get(id)?.state ?? "not-yet-known";
  const ids = about.figures.map(({ figure }) => figure.id).filter((id) => stateOf(id) !== "not-yet-known");
  const figures = ids.toSorted();
  return { steps, figures, withdrawn: figures.filter((id) => WITHDRAWN_STATES.includes(stateOf(id))) };
}
