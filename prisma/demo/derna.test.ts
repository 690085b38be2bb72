import { describe, expect, it } from "vitest";
import { unexplainedDrops } from "@/lib/domain/checks";
import { headlineAt } from "@/lib/domain/headline";
import { timelineOf } from "./demo-timeline";

const { timeline, at, stateOf } = await timelineOf("derna-flood-2023");

describe("Derna", () => {
  it("takes what the official told AP and what OCHA passed on for one statement, the Red Crescent’s", () => {
    const standing = at("2023-09-16").get("deaths-derna-11300");
    expect(standing).toMatchObject({ state: "standing", flags: [], root: { agent: "libyan-red-crescent" } });
    expect(timeline.figures.filter(({ figure }) => figure.quantity.nominal === 11300)).toHaveLength(1);
  });

  it("strikes only OCHA’s hop when OCHA corrects the 11,300: the official was heard at first hand", () => {
    const standing = at("2023-09-17").get("deaths-derna-11300");
    expect(standing?.chain.map(({ fate }) => fate)).toEqual(["struck", "intact"]);
    expect(standing?.root.agent).toBe("libyan-red-crescent");
    expect(stateOf("deaths-derna-11300", "2023-12-31")).toBe("disputed");
  });

  it("has the 11,300 denied by the Red Crescent, and not withdrawn", () => {
    const standing = at("2023-09-17").get("deaths-derna-11300");
    expect(standing).toMatchObject({
      state: "disputed",
      because: { rule: "act", retraction: "denial-by-red-crescent" },
      flags: ["denied", "hop-struck"],
    });
  });

  it("leads the corrections to numbers for all of Libya, on other lines", () => {
    const standings = at("2023-09-17");
    for (const [former, replacement] of [
      ["deaths-derna-11300", "deaths-3958"],
      ["missing-derna-10100", "missing-more-than-9000"],
    ] as const) {
      const act = timeline.acts.find(({ act }) => act.kind === "correction" && act.figures.includes(former));
      expect(act?.act.replacement).toBe(replacement);
      expect(standings.get(replacement)).toMatchObject({
        state: "standing",
        root: { agent: "world-health-organization" },
      });
      expect(standings.get(replacement)?.series).not.toBe(standings.get(former)?.series);
    }
    expect(standings.get("missing-derna-10100")).toMatchObject({ state: "standing", flags: ["hop-struck"] });
  });

  it("lets neither of the Red Crescent’s two numbers of missing of one day supersede the other", () => {
    expect(stateOf("missing-derna-10100", "2023-09-14")).toBe("standing");
    expect(stateOf("missing-derna-20000", "2023-09-14")).toBe("standing");
  });

  it("counts the buried apart from the dead", () => {
    const buried = timeline.figures.filter(({ figure }) => figure.metric === "buried");
    expect(buried.map(({ figure }) => figure.id)).toEqual(["buried-derna-3283"]);
    expect(stateOf("deaths-derna-3166", "2023-10-01")).toBe("standing");
  });

  it("is headed by the 3,958 once it is known, and has no drop without an explanation", () => {
    const subject = { metric: "deaths", population: "everyone", place: null };
    const headedBy = (day: string) => headlineAt(timeline, at(day), subject)?.figure;
    expect(headedBy("2023-09-15")).toBe("deaths-about-6000");
    expect(headedBy("2023-10-01")).toBe("deaths-3958");
    expect(unexplainedDrops(timeline, at("2023-10-01"))).toEqual([]);
  });
});
