import { describe, expect, it } from "vitest";
import { unexplainedDrops } from "@/lib/domain/checks";
import { headlineAt } from "@/lib/domain/headline";
import { timelineOf } from "./demo-timeline";

const { timeline, at, stateOf } = await timelineOf("hurricane-maria-2017");

describe("Hurricane Maria", () => {
  it("has one line of what governor and secretary counted: the government’s, from 16 to 64", () => {
    const states = (day: string) => [16, 34, 39, 64].map((count) => stateOf(`deaths-${count}`, day));
    expect(states("2017-10-02")).toEqual(["standing", "not-yet-known", "not-yet-known", "not-yet-known"]);
    expect(states("2017-10-31")).toEqual(["superseded", "superseded", "standing", "not-yet-known"]);
    expect(states("2017-12-10")).toEqual(["superseded", "superseded", "superseded", "standing"]);
    expect(at("2017-12-10").get("deaths-64")?.root.agent).toBe("government-of-puerto-rico");
  });

  it("does not call it a dispute that newspapers counted a thousand excess deaths", () => {
    const standings = at("2017-12-31");
    expect(standings.get("deaths-64")).toMatchObject({ state: "standing", flags: [], acts: [] });
    for (const key of [
      "excess-deaths-1052-new-york-times",
      "excess-deaths-1065-cpi",
      "excess-deaths-985-cpi",
    ])
      expect(standings.get(key)?.state).toBe("standing");
  });

  it("keeps 64 standing beside the same government’s draft estimate of 1,427: two methods", () => {
    const standings = at("2018-08-27");
    expect(standings.get("deaths-64")?.state).toBe("standing");
    expect(standings.get("deaths-1427")).toMatchObject({ state: "standing", flags: ["basis-assumed"] });
    expect(standings.get("deaths-1427")?.root.agent).toBe("government-of-puerto-rico");
  });

  it("makes the 2,975 the government’s, with the study behind it", () => {
    const standing = at("2018-08-28").get("deaths-2975");
    expect(standing).toMatchObject({ state: "standing", root: { agent: "government-of-puerto-rico" } });
    expect(standing?.chain.at(-1)).toMatchObject({ agent: "george-washington-university", role: "based-on" });
    expect(stateOf("deaths-1427", "2018-08-28")).toBe("superseded");
  });

  it("ends the whole reported line in a redefinition, so that no older count stands again", () => {
    for (const count of [16, 34, 39, 64]) expect(stateOf(`deaths-${count}`, "2018-08-28")).toBe("redefined");
    const series = (key: string) => at("2018-08-28").get(key)?.series;
    expect(series("deaths-2975")).not.toBe(series("deaths-64"));
  });

  it("never lets a study or a newspaper speak for the government", () => {
    const standings = at("2018-09-30");
    expect(standings.get("deaths-800-to-8500-harvard")).toMatchObject({
      state: "standing",
      root: { agent: "harvard-university" },
    });
    expect(unexplainedDrops(timeline, standings)).toEqual([]);
  });

  it("is headed by the 2,975 in the end", () => {
    const subject = { metric: "deaths", population: "everyone", place: null };
    expect(headlineAt(timeline, at("2018-09-30"), subject)?.figure).toBe("deaths-2975");
  });
});
