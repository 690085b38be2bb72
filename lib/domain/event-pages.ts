import { groupBy } from "./group-by";
import { targetsOf } from "./in-force";
import { shownSources } from "./shown-sources";
import type { Timeline } from "./timeline";

/** A page about an event. `shows`: the ids of what is on it; the event's own, which shows all, names the event only. */
export type EventPage = { kind: "event" | "figure" | "source" | "agent"; id: string; shows: string[] };

/** On a figure's page are itself, its prints, the acts upon it, and those that undo them. */
function figurePages({ figures, acts }: Timeline): EventPage[] {
  const byId = new Map(acts.map((timed) => [timed.act.id, timed]));
  const upon = groupBy(
    acts.flatMap((timed) => targetsOf(timed, byId).map((figure) => ({ id: timed.act.id, figure }))),
    ({ figure }) => figure,
  );
  return figures.map(({ figure: { id }, appearances }) => {
    const parts = [...appearances.map(({ appearance }) => appearance), ...(upon.get(id) ?? [])];
    return { kind: "figure", id, shows: [id, ...parts.map((part) => part.id)] };
  });
}

const alone =
  (kind: EventPage["kind"]) =>
  ({ id }: { id: string }): EventPage => ({ kind, id, shows: [id] });

/**
 * The pages about an event: its own, which shows all its figures, and those of its figures, sources and agents.
 * `timeline` must hold only what the public may see.
 */
export function eventPages(timeline: Timeline): EventPage[] {
  const { content } = timeline;
  return [
    alone("event")(content.event),
    ...figurePages(timeline),
    ...shownSources(content).map(alone("source")),
    ...content.agents.map(alone("agent")),
  ];
}
