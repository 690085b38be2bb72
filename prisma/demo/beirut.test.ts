import { describe, expect, it } from "vitest";
import { unexplainedDrops } from "@/lib/domain/checks";
import { envelopeAt } from "@/lib/domain/envelope";
import { timelineOf } from "./demo-timeline";

const { timeline, at, stateOf } = await timelineOf("beirut-explosion-2020");

describe("Beirut", () => {
  it("has the ministry’s count rise within one day from 78 to 135, minister and ministry on one line", () => {
    const standings = at("2020-08-05");
    for (const key of ["deaths-at-least-73", "deaths-78", "deaths-more-than-100"])
      expect(standings.get(key)).toMatchObject({
        state: "superseded",
        because: { rule: "newer", figure: "deaths-135" },
      });
    expect(standings.get("deaths-135")).toMatchObject({
      state: "standing",
      root: { agent: "lebanese-health-ministry" },
    });
  });

  it.each([
    ["deaths-at-least-10", "lebanese-security-and-medical-sources"],
    ["deaths-at-least-50", "lebanese-authorities"],
  ])("lets any body of the state supersede %s, which nobody in particular gave", (key, root) => {
    expect(at("2020-08-04").get(key)).toMatchObject({ state: "superseded", root: { agent: root } });
  });

  it("keeps the Red Cross’s injured beside the ministry’s, printed in one item", () => {
    expect(stateOf("injured-at-least-2200-red-cross", "2020-08-31")).toBe("standing");
    expect(stateOf("injured-about-3000", "2020-08-05")).toBe("superseded");
  });

  it("leaves the governor’s more than 200 undisputed beside the ministry’s 171, which is no correction", () => {
    const standings = at("2020-08-11");
    expect(standings.get("deaths-more-than-200-governor")).toMatchObject({
      state: "standing",
      flags: [],
      acts: [],
    });
    expect(standings.get("deaths-171")?.state).toBe("standing");
    expect(timeline.acts).toEqual([]);
  });

  it("spans both in the range of that day, open above the governor’s", () => {
    const standings = at("2020-08-11");
    const figure = timeline.figures.find((timed) => timed.figure.id === "deaths-171");
    if (!figure) throw new Error("no deaths-171");
    const { metric, population, place, method } = figure.figure;
    const envelope = envelopeAt(timeline, standings, {
      metric,
      population,
      place,
      method,
      basis: "cumulative",
    });
    expect(envelope?.low).toMatchObject({ value: 171, open: false });
    expect(envelope?.high).toMatchObject({ open: true, figures: ["deaths-more-than-200-governor"] });
  });

  it("lets the government’s 190 supersede nothing of the ministry’s", () => {
    const standings = at("2020-08-30");
    expect(standings.get("deaths-190")).toMatchObject({
      state: "standing",
      root: { agent: "lebanon-caretaker-government" },
    });
    expect(standings.get("deaths-182")?.state).toBe("standing");
    expect(stateOf("missing-more-than-60", "2020-08-30")).toBe("superseded");
    expect(unexplainedDrops(timeline, standings)).toEqual([]);
  });

  it("dates the army’s 193 by the Saturday that its undated source tells of", () => {
    expect(stateOf("deaths-193-army", "2020-09-18")).toBe("not-yet-known");
    expect(at("2020-09-19").get("deaths-193-army")).toMatchObject({ state: "standing", flags: [] });
  });
});
