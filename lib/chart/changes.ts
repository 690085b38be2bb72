import { localDay } from "@/lib/domain/zone";
import type { EventView } from "./event-view";

/**
 * Days, as ISO dates: what was known at the end of `previous` is what was known
 * before the last change up to the moment shown; `next` brings the next one.
 */
export type Changes = { previous: string | null; next: string | null };

/** The instants (ms) at which a figure of the view, or an act upon one, became known. */
function instantsOf({ recorded, state }: EventView): number[] {
  const figures = recorded.figures.filter(
    ({ figure }) =>
      figure.metric === state.metric &&
      figure.population === state.population &&
      figure.place === state.place,
  );
  const ids = new Set(figures.map(({ figure }) => figure.id));
  const acts = recorded.acts.filter(({ act }) => act.figures.some((figure) => ids.has(figure)));
  return [...figures, ...acts].map(({ known }) => known.latest).filter(Number.isFinite);
}

/** Finds the changes around the moment shown, so that they can be stepped through. */
export function listChanges(view: EventView): Changes {
  const { zone } = view.timeline.content.event;
  // What was known from an instant on is what was known at the end of the day before whose end it lies.
  const days = [...new Set(instantsOf(view).map((instant) => localDay(instant - 1, zone)))].sort();
  const shown = localDay(view.instant - 1, zone);
  return {
    previous: days.filter((day) => day <= shown).at(-2) ?? null,
    next: days.find((day) => day > shown) ?? null,
  };
}
