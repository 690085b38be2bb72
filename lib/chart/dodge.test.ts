import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dodge } from "./dodge";

const dodgers = fc.array(
  fc.record({
    target: fc.double({ min: -50, max: 450, noNaN: true }),
    size: fc.integer({ min: 8, max: 34 }),
  }),
  { maxLength: 11 },
);

describe("dodge", () => {
  it("leaves alone what does not collide", () => {
    expect(
      dodge(
        [
          { target: 50, size: 10 },
          { target: 100, size: 10 },
        ],
        0,
        400,
      ),
    ).toEqual([50, 100]);
  });

  it("shares the move between what collides", () => {
    expect(
      dodge(
        [
          { target: 50, size: 20 },
          { target: 50, size: 20 },
        ],
        0,
        400,
      ),
    ).toEqual([40, 60]);
  });

  it("stays inside, keeps the order and never overlaps", () => {
    fc.assert(
      fc.property(dodgers, (given) => {
        const placed = dodge(given, 0, 400).map((middle, index) => ({ middle, ...given[index] }));
        const ordered = placed.sort((a, b) => a.middle - b.middle);
        ordered.forEach(({ middle, size = 0 }, index) => {
          expect(middle - size / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + size / 2).toBeLessThanOrEqual(400 + 1e-6);
          const next = ordered[index + 1];
          if (!next) return;
          expect(next.middle - (next.size ?? 0) / 2).toBeGreaterThanOrEqual(middle + size / 2 - 1e-6);
          expect(next.target ?? 0).toBeGreaterThanOrEqual((ordered[index]?.target ?? 0) - 1e-6);
        });
      }),
    );
  });
});
