import { describe, expect, it } from "vitest";
import { unexplainedDrops } from "@/lib/domain/checks";
import { headlineAt } from "@/lib/domain/headline";
import { standingAt } from "@/lib/domain/standing";
import { timelineOf } from "./demo-timeline";

const { timeline, at, stateOf } = await timelineOf("september-11-2001");

describe("11 September 2001", () => {
  it("has the city’s list shrink by correction from 6,729 to 3,899, the police’s 4,764 with it", () => {
    expect(stateOf("list-6729", "2001-09-24")).toBe("standing");
    expect(stateOf("list-4764-police", "2001-11-20")).toBe("standing");
    for (const key of ["list-6729", "list-4764-police"])
      expect(at("2001-11-21").get(key)).toMatchObject({
        state: "corrected",
        because: { rule: "act", retraction: "correction-list-november-2001" },
      });
    expect(stateOf("list-3899", "2001-11-21")).toBe("standing");
  });

  it("takes the tallies of newspapers for their own, which correct nobody", () => {
    const standings = at("2001-11-22");
    for (const key of ["tally-2943-new-york-times", "tally-2680-usa-today", "tally-2772-ap"])
      expect(standings.get(key)).toMatchObject({ state: "standing", flags: [] });
    expect(standings.get("tally-2625-ap")).toMatchObject({
      state: "superseded",
      because: { rule: "newer", figure: "tally-2772-ap" },
    });
  });

  it("lets two offices of the city differ on one day, and corrects both a fortnight later", () => {
    const standings = at("2002-08-22");
    expect(standings.get("list-2823-police")).toMatchObject({
      state: "standing",
      root: { agent: "new-york-police" },
    });
    expect(standings.get("list-2819")).toMatchObject({
      state: "standing",
      root: { agent: "new-york-medical-examiner" },
    });
    for (const key of ["list-2823-police", "list-2819"]) expect(stateOf(key, "2002-09-06")).toBe("corrected");
    expect(stateOf("list-2801", "2002-09-06")).toBe("standing");
  });

  it("counts the dead apart from the dead or missing, and corrects 2,792 to 2,752", () => {
    expect(stateOf("deaths-2792", "2003-01-01")).toBe("standing");
    expect(stateOf("list-2801", "2003-12-31")).toBe("standing");
    expect(stateOf("deaths-2792", "2003-12-31")).toBe("corrected");
    expect(stateOf("deaths-2752", "2003-12-31")).toBe("standing");
  });

  it("has drops that the corrections explain, and that would be flagged without them", () => {
    const moment = Date.UTC(2004, 0, 2);
    expect(unexplainedDrops(timeline, standingAt(timeline.figures, timeline.acts, moment))).toEqual([]);
    const drops = unexplainedDrops(timeline, standingAt(timeline.figures, [], moment));
    expect(drops.map(({ older, newer }) => [older, newer])).toEqual(
      expect.arrayContaining([
        ["list-6729", "list-3899"],
        ["list-2819", "list-2801"],
        ["deaths-2792", "deaths-2752"],
      ]),
    );
  });

  it("is headed by the 2,752 and not by the tally of all four crash sites", () => {
    const subject = { metric: "deaths", population: "everyone", place: null };
    expect(headlineAt(timeline, at("2004-01-01"), subject)?.figure).toBe("deaths-2752");
  });
});
