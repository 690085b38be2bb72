import { describe, expect, it } from "vitest";
import { selectFigures } from "./chart-figure";
import { markCard } from "./mark-card";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewOf } from "./testing/view";

function cardOf(id: string, day?: string) {
  const view = viewOf(KAZAKHSTAN, day);
  const figure = selectFigures(view.timeline, view.standings, view.state).find(
    ({ timed }) => timed.figure.id === id,
  );
  return figure && markCard(figure, view);
}

describe("markCard", () => {
  it("says whose number it was, what became of it and why, and that the one it was credited to never gave it", () => {
    expect(cardOf("164")).toMatchObject({
      href: "#figure-164",
      quantity: "164",
      withdrawn: true,
      chain: "telegram → Ministry of Health of Kazakhstan (says it never gave it)",
      sources: { count: "1 article, 1 origin", names: ["unknown publisher"], more: 0 },
      reported: "9 January 2022",
      asOf: "not given",
      state: "retracted since 10 January 2022",
      why: "retracted by information",
      notes: ["given in the name of Ministry of Health of Kazakhstan, who disavowed it"],
    });
  });

  it("says it as it was then, at an earlier moment", () => {
    expect(cardOf("164", "2022-01-09")).toMatchObject({ withdrawn: false, sources: { count: null } });
    expect(cardOf("225")).toMatchObject({ why: "the newest of its series is 238", notes: [] });
  });

  it("holds nothing but plain objects, so that it can be sent to a browser", () => {
    const card = cardOf("164");
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});
