import { targetsOf } from "@/lib/domain/in-force";
import type { TimedAct } from "@/lib/domain/timeline";
import { isOfAuthorities } from "./chart-figure";
import type { EventView } from "./event-view";

/**
 * The acts upon the event's figures, of whatever metric, that the view shows: with authorities chosen, those
 * upon figures of theirs. `hidden` counts the others.
 */
export function shownActs({ timeline, standings, state }: EventView): { acts: TimedAct[]; hidden: number } {
  if (state.authorities.length === 0) return { acts: timeline.acts, hidden: 0 };
  const isChosen = isOfAuthorities(timeline, state.authorities);
  const byId = new Map(timeline.acts.map((timed) => [timed.act.id, timed]));
  const acts = timeline.acts.filter((timed) =>
    targetsOf(timed, byId).some((id) => {
      const standing = standings.get(id);
      return standing !== undefined && isChosen({ standing });
    }),
  );
  return { acts, hidden: timeline.acts.length - acts.length };
}
