/** A rectangle in px; y grows downwards. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** A straight line from one point to another, in px. */
export type Segment = { x1: number; y1: number; x2: number; y2: number };

/** Do two boxes share any area? Boxes that only touch do not. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Does the first box lie wholly inside the second? */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The shares of the way along which a coordinate lies strictly between two bounds; empty when none does. */
function shareInside(from: number, to: number, least: number, most: number): [number, number] {
  if (from === to) return from > least && from < most ? [0, 1] : [1, 0];
  const [one, other] = [(least - from) / (to - from), (most - from) / (to - from)];
  return [Math.min(one, other), Math.max(one, other)];
}

/** Does a segment pass through the inside of a box? One that only touches its edge does not. */
export function crosses({ x1, y1, x2, y2 }: Segment, { left, right, top, bottom }: Box): boolean {
  const [inX, outX] = shareInside(x1, x2, left, right);
  const [inY, outY] = shareInside(y1, y2, top, bottom);
  return Math.max(0, inX, inY) < Math.min(1, outX, outY);
}
