import { describe, expect, it } from "vitest";
import { unexplainedDrops } from "@/lib/domain/checks";
import { headlineAt } from "@/lib/domain/headline";
import { standingAt } from "@/lib/domain/standing";
import { timelineOf } from "./demo-timeline";

const { timeline, at, stateOf } = await timelineOf("maui-fires-2023");

describe("Maui", () => {
  it("has 115 stand until DNA tests correct it to 97 on the same line", () => {
    expect(stateOf("deaths-115", "2023-09-01")).toBe("standing");
    expect(stateOf("deaths-115", "2023-09-14")).toBe("standing");
    const standings = at("2023-09-15");
    expect(standings.get("deaths-115")).toMatchObject({
      state: "corrected",
      because: { rule: "act", retraction: "correction-115-to-97" },
    });
    expect(standings.get("deaths-97")).toMatchObject({ state: "standing", root: { agent: "maui-police" } });
    expect(standings.get("deaths-97")?.series).toBe(standings.get("deaths-115")?.series);
  });

  it("does not let the 106 of August stand again: the 97 is newer", () => {
    expect(at("2023-09-15").get("deaths-106")).toMatchObject({
      state: "superseded",
      because: { rule: "newer", figure: "deaths-97" },
    });
  });

  it("has a drop that the correction explains, and that would be flagged without it", () => {
    const moment = Date.UTC(2024, 0, 1);
    expect(unexplainedDrops(timeline, standingAt(timeline.figures, timeline.acts, moment))).toEqual([]);
    const drops = unexplainedDrops(timeline, standingAt(timeline.figures, [], moment));
    expect(drops.map(({ older, newer }) => [older, newer])).toEqual([["deaths-115", "deaths-97"]]);
  });

  it("goes on from 97 to 98 as a rise, and keeps the laboratory’s minimum apart", () => {
    expect(stateOf("deaths-97", "2023-10-05")).toBe("standing");
    expect(stateOf("deaths-97", "2023-10-06")).toBe("superseded");
    expect(stateOf("deaths-98", "2023-10-06")).toBe("standing");
    expect(at("2023-10-06").get("deaths-at-least-97-laboratory")).toMatchObject({
      state: "standing",
      root: { agent: "defense-pow-mia-accounting-agency" },
    });
  });

  it("takes the list of 31 missing for a newer state of the police’s list, and no drop", () => {
    expect(stateOf("missing-41", "2023-09-14")).toBe("standing");
    expect(at("2023-09-15").get("missing-41")).toMatchObject({
      state: "superseded",
      because: { rule: "newer", figure: "missing-31" },
    });
  });

  it("reads what New Zealand printed on the 16th as of the 15th in Hawaii, when it was said", () => {
    const printed = timeline.figures
      .find(({ figure }) => figure.id === "deaths-97")
      ?.appearances.find(({ source }) => source.id === "1news-97");
    expect(printed?.known.earliest).toBe(Date.parse("2023-09-15T02:00:00-10:00"));
  });

  it("is headed by the county’s 100 in the end", () => {
    const subject = { metric: "deaths", population: "everyone", place: null };
    expect(headlineAt(timeline, at("2023-12-01"), subject)?.figure).toBe("deaths-100");
  });
});
