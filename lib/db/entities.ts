import type {
  Agent,
  Appearance,
  Event,
  Figure,
  Metric,
  Place,
  Population,
  Retraction,
  Source,
} from "@/lib/domain/content";
import type { Takedown } from "@/lib/domain/takedown";

/** Everything that a revision can change, and the object in which its state is kept. */
export type Entities = {
  event: Event;
  agent: Agent;
  metric: Metric;
  population: Population;
  place: Place;
  source: Source;
  figure: Figure;
  appearance: Appearance;
  retraction: Retraction;
  takedown: Takedown;
};

export type EntityKind = keyof Entities;

/** One change of one entity: `before` is null when it is new. */
export type WriteOf<Kind extends EntityKind> = {
  entity: Kind;
  id: string;
  before: Entities[Kind] | null;
  after: Entities[Kind];
};

export type Write = { [Kind in EntityKind]: WriteOf<Kind> }[EntityKind];

/** Version of the objects above, as stored in revisions; raised when one of them changes shape. */
export const SHAPE = 2;
