import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineAt } from "./headline";
import { headlineTrack } from "./headline-track";
import { standingAt } from "./standing";
import { asserts, at, exactly, timeline } from "./testing/build";
import { anyContent } from "./testing/worlds";
import { moments, toTimeline } from "./timeline";

const DEATHS = { metric: "deaths", population: "everyone", place: null };
const ministry = [asserts("ministry")];

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
        const { steps } = headlineTrack(of, DEATHS);
        for (const t of moments(of)) {
          const shown = headlineAt(of, standingAt(of.figures, of.acts, t), DEATHS)?.figure ?? null;
          expect(steps.findLast((step) => step.at <= t)?.figure ?? null).toBe(shown);
        }
      }),
      { numRuns: 25 },
    );
  });
});
