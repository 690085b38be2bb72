import { type Entities, type EntityKind, SHAPE } from "./entities";

/**
 * A stored object as today's shape. An older shape gets a function here that makes the next one of
 * it; there is none yet. Throws on a shape that a newer Countline wrote.
 */
export function toCurrentShape<Kind extends EntityKind>(
  kind: Kind,
  stored: unknown,
  shape: number,
): Entities[Kind] {
  if (shape !== SHAPE) throw new Error(`A ${kind} of shape ${shape}; this version reads shape ${SHAPE}.`);
  return stored as Entities[Kind];
}
