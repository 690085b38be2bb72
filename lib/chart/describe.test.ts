import { describe, expect, it } from "vitest";
import { describeChart } from "./describe";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewOf } from "./testing/view";

function described(population = "everyone") {
  const view = viewOf(KAZAKHSTAN, undefined, { population });
  return view.chart && describeChart(view.chart, view, view.words);
}

describe("describeChart", () => {
  it("says what is counted, what stands and what was withdrawn when", () => {
    expect(described()).toEqual({
      title: "Deaths, everyone: Event",
      description:
        "7 figures reported between 5 January 2022 and 16 August 2022, as known on 1 June 2023. " +
        "Figures that stand at the end run from dozens to 238. " +
        "More than 160, reported on 9 January 2022, was withdrawn on 10 January 2022. " +
        "164, reported on 9 January 2022, was withdrawn on 10 January 2022. " +
        "The same figures follow as a table.",
    });
  });

  it("names the replacement of a corrected figure", () => {
    expect(described("security-forces")?.description).toContain(
      "The figure that stands at the end: 17. 18, reported on 6 January 2022, was corrected on 9 January 2022 to 16.",
    );
  });
});
