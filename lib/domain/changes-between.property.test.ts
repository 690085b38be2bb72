import fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween } from "./changes-between";
import { standingAt } from "./standing";
import { anyContent } from "./testing/worlds";
import { moments, type Timeline, toTimeline } from "./timeline";

const RUNS = { numRuns: 60 };

/** A world and three moments in order, also between those at which something changes. */
const anyStretches = anyContent.map(toTimeline).chain((of) => {
  const turns = moments(of);
  const around = [-1e15, ...turns, ...turns.map((turn) => turn - 1), 1e15];
  return fc
    .tuple(fc.constantFrom(...around), fc.constantFrom(...around), fc.constantFrom(...around))
    .map((three) => ({ of, three: three.toSorted((a, b) => a - b) as [number, number, number] }));
});

const idsOf = (of: Timeline, from: number, to: number) => changesBetween(of, from, to).map(({ id }) => id);

test("two stretches of time tell together at least what the whole of them does", () => {
  fc.assert(
    fc.property(anyStretches, ({ of, three: [a, b, c] }) => {
      const together = new Set([...idsOf(of, a, b), ...idsOf(of, b, c)]);
      expect(idsOf(of, a, c).filter((id) => !together.has(id))).toEqual([]);
    }),
    RUNS,
  );
});

test("every figure, every act that did something and every other state is told", () => {
  fc.assert(
    fc.property(anyStretches, ({ of, three: [a, , c] }) => {
      const changes = changesBetween(of, a, c);
      const [before, after] = [standingAt(of.figures, of.acts, a), standingAt(of.figures, of.acts, c)];
      for (const [id, now] of after) {
        const then = before.get(id);
        const own = changes.filter(({ figure }) => figure === id);
        const kinds = own.map(({ kind }) => kind);
        const isNew = then?.state === "not-yet-known" && now.state !== "not-yet-known";
        expect(kinds.includes("new")).toBe(isNew);
        if (then?.state !== now.state) expect(own).not.toEqual([]);
        for (const flag of now.flags)
          if (["disputed", "denied", "disavowed", "hop-struck"].includes(flag) && !then?.flags.includes(flag))
            expect(kinds).toContain(flag);
        for (const change of own) expect([change.before, change.after]).toEqual([then?.state, now.state]);
      }
    }),
    RUNS,
  );
});

test("changes lie between the two moments, each told once, in order of time", () => {
  fc.assert(
    fc.property(anyStretches, ({ of, three: [a, , c] }) => {
      const changes = changesBetween(of, a, c);
      const instants = changes.map(({ at }) => at);
      for (const at of instants) expect(at > a && at <= c).toBe(true);
      expect(instants).toEqual(instants.toSorted((x, y) => x - y));
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    }),
    RUNS,
  );
});

test("equal moments, and a second before the first, have nothing between them", () => {
  fc.assert(
    fc.property(anyStretches, ({ of, three: [a, , c] }) => {
      expect(changesBetween(of, a, a)).toEqual([]);
      expect(changesBetween(of, c, a)).toEqual([]);
    }),
    RUNS,
  );
});

test("the order of the input does not matter", () => {
  fc.assert(
    fc.property(anyStretches, fc.nat(), ({ of, three: [a, , c] }, seed) => {
      const turned = <Thing>(things: Thing[]) => {
        const at = things.length > 0 ? seed % things.length : 0;
        return [...things.slice(at), ...things.slice(0, at)].toReversed();
      };
      const other = { figures: turned(of.figures), acts: turned(of.acts) };
      expect(changesBetween(other, a, c)).toEqual(changesBetween(of, a, c));
    }),
    RUNS,
  );
});
