import { describe, expect, it } from "vitest";
import { unexplainedDrops } from "@/lib/domain/checks";
import { timelineOf } from "./demo-timeline";

const kazakhstan = await timelineOf("kazakhstan-january-2022");
const norway = await timelineOf("norway-attacks-2011");
const grenfellTower = await timelineOf("grenfell-tower-2017");

describe("Kazakhstan", () => {
  const { timeline, at, stateOf } = kazakhstan;
  const parts = ["deaths-almaty-103", "deaths-kyzylorda-21", "deaths-zhambyl-10", "deaths-almaty-region-8"];

  it("does not know the 164 on 8 January", () => {
    expect(stateOf("deaths-164", "2022-01-08")).toBe("not-yet-known");
    expect(stateOf("deaths-more-than-160", "2022-01-08")).toBe("not-yet-known");
  });

  it.each(["deaths-164", "deaths-more-than-160", ...parts])(
    "has %s disavowed by the Health Ministry at the end of 9 January",
    (key) => {
      const standing = at("2022-01-09").get(key);
      expect(standing).toMatchObject({ state: "disputed", acts: ["disavowal-by-health-ministry"] });
      expect(standing?.flags).toContain("disavowed");
      expect(standing?.root.agent).not.toBe("kazakhstan-health-ministry");
    },
  );

  it.each(["2022-01-10", "2023-01-10"])("has the 164 retracted and more than 160 removed on %s", (day) => {
    for (const key of ["deaths-164", ...parts]) expect(stateOf(key, day)).toBe("retracted");
    expect(stateOf("deaths-more-than-160", day)).toBe("removed");
    expect(at(day).get("deaths-164")?.because).toEqual({
      rule: "act",
      retraction: "retraction-by-information-ministry",
    });
  });

  it("has the ministry's count of its dead go from 18, corrected, to 16 and then 17", () => {
    const states = (day: string) => [18, 16, 17].map((count) => stateOf(`security-deaths-${count}`, day));
    expect(states("2022-01-08")).toEqual(["standing", "not-yet-known", "not-yet-known"]);
    expect(states("2022-01-09")).toEqual(["corrected", "standing", "not-yet-known"]);
    expect(states("2022-01-10")).toEqual(["corrected", "superseded", "standing"]);
    expect(stateOf("security-deaths-16-tokayev", "2022-01-10")).toBe("standing");
  });

  it("ends with the prosecutors' 238, beside the ombudswoman's", () => {
    const states = ["225", "230", "232", "238"].map((count) => stateOf(`deaths-${count}`, "2023-01-10"));
    expect(states).toEqual(["superseded", "superseded", "superseded", "standing"]);
    expect(stateOf("deaths-238-ombudswoman", "2023-01-10")).toBe("standing");
  });

  it.each(["2022-01-09", "2022-01-10", "2022-01-31", "2023-02-01"])(
    "has no drop without an explanation on %s",
    (day) => {
      expect(unexplainedDrops(timeline, at(day))).toEqual([]);
    },
  );
});

describe("Norway", () => {
  const { timeline, at, stateOf } = norway;

  it("has 86 on the island corrected to 68, and 93 in all to 76 and then 77", () => {
    expect(stateOf("utoya-86", "2011-07-24")).toBe("standing");
    expect(["utoya-86", "utoya-68"].map((key) => stateOf(key, "2011-07-25"))).toEqual([
      "corrected",
      "standing",
    ]);
    expect(["both-93", "both-76"].map((key) => stateOf(key, "2011-07-25"))).toEqual([
      "corrected",
      "standing",
    ]);
    expect(["both-76", "both-77"].map((key) => stateOf(key, "2011-07-29"))).toEqual([
      "superseded",
      "standing",
    ]);
    expect(stateOf("oslo-7", "2011-07-25")).toBe("superseded");
  });

  it("has no drop without an explanation", () => {
    expect(unexplainedDrops(timeline, at("2011-08-01"))).toEqual([]);
  });
});

describe("Grenfell Tower", () => {
  const { timeline, at, stateOf } = grenfellTower;
  const presumed = ["presumed-58", "presumed-79", "presumed-about-80-june", "presumed-about-80-july"];

  it("counts the presumed dead until everyone is identified, and calls the change no error", () => {
    expect(stateOf("presumed-about-80-july", "2017-11-15")).toBe("standing");
    for (const key of presumed) expect(stateOf(key, "2017-11-16")).toBe("redefined");
    expect(stateOf("identified-71", "2017-11-16")).toBe("standing");
  });

  it("has no drop, and the 400 missing disputed", () => {
    expect(unexplainedDrops(timeline, at("2018-07-01"))).toEqual([]);
    expect(stateOf("missing-400", "2017-12-01")).toBe("disputed");
  });
});
