import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineAt } from "./headline";
import { type HeadlineTrack, headlineTrack } from "./headline-track";
import { type Standing, standingAt } from "./standing";
import { asserts, at, exactly, timeline } from "./testing/build";
import { anyContent } from "./testing/worlds";
import { moments, type Timeline, toTimeline } from "./timeline";
import { WITHDRAWN_STATES } from "./vocabulary";

const DEATHS = { metric: "deaths", population: "everyone", place: null };
const ministry = [asserts("ministry")];

/** By the definition: the page's own headline is asked for at every moment. */
function askedAtEachMoment(of: Timeline): HeadlineTrack {
  const all = moments(of).map((t) => ({ t, standings: standingAt(of.figures, of.acts, t) }));
  const shown = all.map(({ t, standings }) => ({
    ...{ at: t, figure: headlineAt(of, standings, DEATHS)?.figure ?? null },
  }));
  const last = all.at(-1)?.standings ?? new Map<string, Standing>();
  const states = of.figures.flatMap(({ figure: { id, metric } }) => {
    const state = last.get(id)?.state ?? "not-yet-known";
    return metric === DEATHS.metric && state !== "not-yet-known" ? [{ id, state }] : [];
  });
  const withdrawn = states.filter(({ state }) => WITHDRAWN_STATES.some((one) => one === state));
  return {
    steps: shown.filter(({ figure }, index) => figure !== (shown[index - 1]?.figure ?? null)),
    figures: states.map(({ id }) => id).toSorted(),
    withdrawn: withdrawn.map(({ id }) => id).toSorted(),
  };
}

describe("the headline of each moment", () => {
  it("is followed to the figure before when it is taken back, and to nothing when there is none", () => {
    const of = timeline({
      figures: [
        { id: "26", quantity: exactly(26), statedAt: "2022-01-06", chain: ministry },
        { id: "164", quantity: exactly(164), statedAt: "2022-01-09", chain: ministry },
        { id: "wounded", metric: "injured", quantity: exactly(9), statedAt: "2022-01-08", chain: ministry },
      ],
      acts: [
        { id: "error", kind: "retraction", figures: ["164"], by: "ministry", statedAt: "2022-01-10" },
        { id: "all", kind: "retraction", figures: ["26"], by: "ministry", statedAt: "2022-01-12" },
      ],
    });
    expect(headlineTrack(of, DEATHS)).toEqual({
      steps: [
        { at: at("2022-01-06"), figure: "26" },
        { at: at("2022-01-09"), figure: "164" },
        { at: at("2022-01-10"), figure: "26" },
        { at: at("2022-01-12"), figure: null },
      ],
      figures: ["164", "26"],
      withdrawn: ["164", "26"],
    });
  });

  it("is that of the event's page as known at any moment", () => {
    fc.assert(
      fc.property(anyContent.map(toTimeline), (of) => {
        expect(headlineTrack(of, DEATHS)).toEqual(askedAtEachMoment(of));
      }),
      { numRuns: 50 },
    );
  });

  it("is not changed by what is told of other subjects", () => {
    const both = anyContent.chain((given) =>
      fc.record({
        of: fc.constant(given),
        others: fc.subarray(given.figures.map(({ id }) => id)),
      }),
    );
    fc.assert(
      fc.property(both, ({ of, others }) => {
        const figures = of.figures.map((figure) =>
          others.includes(figure.id) ? { ...figure, metric: "injured" } : figure,
        );
        const mixed = toTimeline({ ...of, figures });
        expect(headlineTrack(mixed, DEATHS)).toEqual(askedAtEachMoment(mixed));
      }),
      { numRuns: 50 },
    );
  });
});
