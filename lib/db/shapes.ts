import { type Entities, type EntityKind, SHAPE } from "./entities";

/** What makes of an object of one shape the same in the next one; by the shape that it makes something of. */
const UPGRADES: Record<number, (kind: EntityKind, stored: object) => object> = {
  // Events did not say what language they are written in, and all there were are in English.
  1: (kind, stored) => (kind === "event" ? { ...stored, language: "en" } : stored),
};

/**
 * A stored object as today's shape, whatever version of Countline stored it. Throws on a shape that a newer
 * one wrote.
 */
export function toCurrentShape<Kind extends EntityKind>(
  kind: Kind,
  stored: object,
  shape: number,
): Entities[Kind] {
  if (shape > SHAPE) throw new Error(`A ${kind} of shape ${shape}; this version reads up to ${SHAPE}.`);
  let current = stored;
  for (let from = shape; from < SHAPE; from += 1) current = UPGRADES[from]?.(kind, current) ?? current;
  return current as Entities[Kind];
}
