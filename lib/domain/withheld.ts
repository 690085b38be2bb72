import type { EventContent } from "./content";

const WITHDRAWN = "withdrawn-by-us";

type Stated = { id: string; state: string };

/** Those of `then` as they were, but for what has been withdrawn by us since: that is withdrawn then, too. */
function withhold<Entity extends Stated>(then: Entity[], now: readonly Stated[]): Entity[] {
  const withdrawn = new Set(now.filter(({ state }) => state === WITHDRAWN).map(({ id }) => id));
  return then.map((entity) => (withdrawn.has(entity.id) ? { ...entity, state: WITHDRAWN } : entity));
}

/**
 * An event as our records stood at a revision, without what we have withdrawn since (METHOD.md, "Two time
 * axes"): an old address must not give out what had to be taken down. `now` is the same event at the head.
 */
export function withholdWithdrawn(then: EventContent, now: EventContent): EventContent {
  const [event = then.event] = withhold([then.event], [now.event]);
  return {
    ...then,
    event,
    figures: withhold(then.figures, now.figures),
    appearances: withhold(then.appearances, now.appearances),
    retractions: withhold(then.retractions, now.retractions),
    sources: withhold(then.sources, now.sources),
  };
}
