import fc from "fast-check";
import { expect, test } from "vitest";
import { envelopeAt } from "./envelope";
import { groupBy } from "./group-by";
import type { Instant } from "./instant";
import { compareOrder, type OrderKey, orderKey, readBasis } from "./order";
import { type Standing, standingAt } from "./standing";
import { anyContent, anyMoment, type Moment } from "./testing/worlds";
import { moments, type TimedAct, toTimeline } from "./timeline";
import { WITHDRAWN_STATES } from "./vocabulary";

const RUNS = { numRuns: 150 };
const plain = (standings: Map<string, Standing>) => Object.fromEntries(standings);
const ask = ({ of, t }: Moment) => standingAt(of.figures, of.acts, t);

test("the order of the input does not matter", () => {
  const shuffled = anyContent.chain((given) =>
    fc.record({
      given: fc.constant(given),
      other: fc.record({
        figures: fc.shuffledSubarray(given.figures, { minLength: given.figures.length }),
        appearances: fc.shuffledSubarray(given.appearances, { minLength: given.appearances.length }),
        retractions: fc.shuffledSubarray(given.retractions, { minLength: given.retractions.length }),
        sources: fc.shuffledSubarray(given.sources, { minLength: given.sources.length }),
        agents: fc.shuffledSubarray(given.agents, { minLength: given.agents.length }),
      }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ given, other }) => {
      const [of, otherwise] = [toTimeline(given), toTimeline({ ...given, ...other })];
      expect(moments(otherwise)).toEqual(moments(of));
      for (const t of moments(of)) expect(plain(ask({ of: otherwise, t }))).toEqual(plain(ask({ of, t })));
    }),
    RUNS,
  );
});

test("a figure once known stays known", () => {
  fc.assert(
    fc.property(anyMoment, ({ of, t }) => {
      const known = (at: Instant) =>
        [...ask({ of, t: at })].flatMap(([id, { state }]) => (state === "not-yet-known" ? [] : [id]));
      const before = known(t);
      for (const later of moments(of).filter((moment) => moment > t))
        expect(known(later)).toEqual(expect.arrayContaining(before));
    }),
    RUNS,
  );
});

test("after a reinstatement every state and flag is as without the act and without it", () => {
  fc.assert(
    fc.property(anyMoment, fc.nat(), ({ of, t }, pick) => {
      const known = of.acts.filter(({ known }) => known.latest <= t);
      const undone = known[pick % Math.max(1, known.length)];
      fc.pre(undone !== undefined);
      const reinstatement: TimedAct = {
        act: {
          ...undone.act,
          id: "r",
          sequence: 99,
          kind: "reinstatement",
          figures: [],
          undoes: undone.act.id,
        },
        known: undone.known,
      };
      const others = of.acts.filter((timed) => timed !== undone);
      const say = (acts: TimedAct[]) =>
        [...standingAt(of.figures, acts, t)].map(([id, { state, flags, acts: inForce, root, chain }]) => ({
          ...{ id, state, flags, inForce, root, chain },
        }));
      expect(say([...of.acts, reinstatement])).toEqual(say(others));
    }),
    RUNS,
  );
});

test("the order within a series is total: antisymmetric and transitive, and equal only on a full tie", () => {
  fc.assert(
    fc.property(anyContent, (given) => {
      const { figures } = toTimeline(given);
      const sign = (a: OrderKey, b: OrderKey) => Math.sign(compareOrder(a, b));
      for (const alike of groupBy(figures, ({ figure }) => readBasis(figure.basis, figure.metric)).values()) {
        const keys = alike.map(orderKey);
        for (const a of keys)
          for (const b of keys) {
            expect(sign(a, b) + sign(b, a)).toBe(0);
            if (sign(a, b) === 0) expect(a).toEqual(b);
            for (const c of keys)
              if (sign(a, b) >= 0 && sign(b, c) >= 0) expect(sign(a, c)).toBeGreaterThanOrEqual(0);
          }
      }
    }),
    { numRuns: 100 },
  );
});

test("since is the moment from which the state has been what it is", () => {
  fc.assert(
    fc.property(anyMoment, ({ of, t }) => {
      const past = moments(of).filter((moment) => moment <= t);
      const history = past.map((moment) => ({ moment, standings: ask({ of, t: moment }) }));
      for (const [id, { state, since }] of ask({ of, t })) {
        if (state === "not-yet-known" || WITHDRAWN_STATES.includes(state)) continue;
        const other = history.findLastIndex(({ standings }) => standings.get(id)?.state !== state);
        expect(since).toBe(history[other + 1]?.moment);
      }
    }),
    RUNS,
  );
});

test("a withdrawn figure has been so since a moment at which it began to be withdrawn, or stayed so", () => {
  fc.assert(
    fc.property(anyMoment, ({ of, t }) => {
      for (const [id, { state, since }] of ask({ of, t })) {
        if (!WITHDRAWN_STATES.includes(state)) continue;
        expect(since).not.toBeNull();
        for (const moment of moments(of).filter((between) => between >= (since ?? t) && between <= t))
          expect(WITHDRAWN_STATES).toContain(ask({ of, t: moment }).get(id)?.state);
      }
    }),
    RUNS,
  );
});

test("who stands and who is superseded agrees with comparing every pair", () => {
  const subjectOf = ({ series, root }: Standing) => series.slice(0, series.length - root.key.length);
  const mayReplace = (other: Standing, one: Standing) => {
    if (other.series === one.series) return true;
    const stateAgents = ["ministry", "state-tv"];
    const isOfState = stateAgents.includes(other.root.agent ?? "");
    return one.root.agent === "authorities" && isOfState && subjectOf(other) === subjectOf(one);
  };
  fc.assert(
    fc.property(anyMoment, ({ of, t }) => {
      const standings = ask({ of, t });
      const live = of.figures.flatMap((timed) => {
        const standing = standings.get(timed.figure.id);
        const out =
          !standing || standing.state === "not-yet-known" || WITHDRAWN_STATES.includes(standing.state);
        return out ? [] : [{ timed, standing, unknown: timed.figure.quantity.qualifier === "unknown" }];
      });
      for (const one of live) {
        const newer = live.filter(
          (other) =>
            mayReplace(other.standing, one.standing) &&
            (one.unknown || !other.unknown) &&
            compareOrder(orderKey(other.timed), orderKey(one.timed)) > 0,
        );
        expect(one.standing.state === "superseded").toBe(newer.length > 0);
        if (one.standing.because.rule !== "newer") continue;
        expect(newer.map(({ timed }) => timed.figure.id)).toContain(one.standing.because.figure);
        expect(["standing", "disputed"]).toContain(standings.get(one.standing.because.figure)?.state);
      }
    }),
    RUNS,
  );
});

test("the ends of an envelope never cross, and every figure is inside or left out", () => {
  fc.assert(
    fc.property(anyMoment, fc.integer({ min: 0, max: 9 }), (moment, windowDays) => {
      const standings = ask(moment);
      const subject = { metric: "deaths", population: "everyone", place: null, method: "reported" } as const;
      const envelope = envelopeAt(moment.of, standings, { ...subject, basis: "cumulative", windowDays });
      const expected = moment.of.figures.filter(({ figure }) => {
        const state = standings.get(figure.id)?.state ?? "";
        const isCumulative = readBasis(figure.basis, figure.metric) === "cumulative";
        return isCumulative && figure.quantity.qualifier !== "unknown" && /^(standing|disputed)$/.test(state);
      });
      const named = [...(envelope?.contributors ?? []), ...(envelope?.older ?? [])];
      expect(named.toSorted()).toEqual(expected.map(({ figure }) => figure.id).toSorted());
      if (envelope) expect(envelope.low.value).toBeLessThanOrEqual(envelope.high.value);
    }),
    RUNS,
  );
});
