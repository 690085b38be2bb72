import type { EventContent } from "./content";
import type { PublicationState } from "./vocabulary";

const WITHDRAWN = "withdrawn-by-us";

type Stated = { id: string; state: PublicationState };

/**
 * An event as our records stood at a revision, without what is taken down for legal reasons (METHOD.md, "Two time
 * axes"): an old address must not give that out. `withheld`: the ids of it.
 */
export function withhold(then: EventContent, withheld: ReadonlySet<string>): EventContent {
  const without = <Entity extends Stated>(entity: Entity): Entity =>
    withheld.has(entity.id) ? { ...entity, state: WITHDRAWN } : entity;
  return {
    ...then,
    event: without(then.event),
    figures: then.figures.map(without),
    appearances: then.appearances.map(without),
    retractions: then.retractions.map(without),
    sources: then.sources.map(without),
  };
}
