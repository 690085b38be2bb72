import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { EventView } from "@/lib/chart/event-view";
import { viewOf } from "@/lib/chart/testing/view";
import { agent, asserts, exactly, quantity, source, type WorldSpec } from "@/lib/domain/testing/build";
import type { ViewState } from "@/lib/domain/view-state";
import { wordsFor } from "@/lib/format/words";
import { Ledger } from "./ledger";
import { StandingHeadline } from "./standing-headline";

const said = (id: string, day: string, quantityOf: ReturnType<typeof exactly>, by?: string) => ({
  ...{ id, metric: "arrested", quantity: quantityOf, statedAt: day, asOf: day },
  ...(by === undefined ? { in: ["item"], chain: [] } : { chain: [asserts(by)] }),
});

const about = (nominal: number) => quantity({ qualifier: "about", nominal });

/** Arrests in Kazakhstan, in short: what a ministry, an agency and a rights group say, and a site's own count. */
const ARRESTS: WorldSpec = {
  agents: [
    agent("ministry", { name: "Ministry of Internal Affairs of Kazakhstan" }),
    agent("ap", { name: "AP", kind: "news-agency", country: "US" }),
    agent("site", { name: "news.by", kind: "newspaper", country: "BY" }),
    agent("hrw", { name: "Human Rights Watch", kind: "ngo", country: "US" }),
  ],
  sources: [source("item", { publisher: "site", publishedAt: "2022-01-17" })],
  figures: [
    said("own", "2022-01-17", about(6000)),
    said("ap", "2022-01-13", quantity({ qualifier: "nearly", nominal: 12_000 }), "ap"),
    said("9900", "2022-01-11", exactly(9900), "ministry"),
    said("7939", "2022-01-10", exactly(7939), "ministry"),
    said("hundreds", "2022-01-05", quantity({ qualifier: "order", lower: 200, upper: 999 }), "hrw"),
  ],
};

const viewWith = (state: Partial<ViewState> = {}) =>
  viewOf(ARRESTS, "2022-06-01", { metric: "arrested", ...state });
const textOf = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<[^>]+>/gu, " ")
    .replace(/\s+/gu, " ");
const headline = (view: EventView) => textOf(<StandingHeadline view={view} />);
const markup = (view: EventView) => renderToStaticMarkup(<StandingHeadline view={view} />);
/** The text of what is marked as the present choice. */
const current = (view: EventView) =>
  [...markup(view).matchAll(/<a [^>]*aria-current="true"[^>]*>([^<]+)</gu)].map(([, text]) => text);

describe("the headline", () => {
  it("is the latest that somebody is cited for, and says who and since when without being opened", () => {
    const seen = headline(viewWith()).split("Why this figure?")[0];
    expect(seen).toContain("nearly 12,000 arrested, said AP on 13 January 2022");
    expect(seen).toContain("The figure that stands now, since 13 January 2022");
  });

  it("lists every candidate in order and says why each comes after", () => {
    const opened = headline(viewWith()).split("Why this figure?")[1];
    expect(opened).toContain("It is the latest that somebody is cited for; 3 others were possible.");
    expect(opened).toContain("nearly 12,000 AP, 13 January 2022 stands · shown above");
    expect(opened).toContain(
      "9,900 Ministry of Internal Affairs of Kazakhstan, 11 January 2022 stands · older",
    );
    expect(opened).toContain("about 6,000 news.by, 17 January 2022 stands · nobody is cited for it");
    expect(opened).not.toContain("7,939");
  });

  it("leads to every other rule, and marks the present one", () => {
    expect(current(viewWith())).toEqual(["the latest"]);
    expect(markup(viewWith())).toContain("rule=per-authority");
    expect(markup(viewWith())).toContain("rule=of:hrw");
    expect(current(viewWith({ rule: { kind: "authority", authority: "hrw" } }))).toEqual([
      "Human Rights Watch",
    ]);
  });

  it("of each authority shows its latest", () => {
    const seen = headline(viewWith({ rule: { kind: "per-authority" } })).split("Why this figure?")[0];
    expect(seen).toMatch(
      /nearly 12,000.* 9,900 .* about 6,000 .* hundreds Human Rights Watch, 5 January 2022/u,
    );
    expect(seen).not.toContain("7,939");
  });

  it("over all gives both ends as they were put, who set them, what is open and what was left out", () => {
    const seen = headline(viewWith({ rule: { kind: "range" } })).split("Why this figure?")[0];
    expect(seen).toContain("about 6,000 – to nearly 12,000");
    expect(seen).toContain("Least: about 6,000 , news.by, 17 January 2022 (no lower bound given");
    expect(seen).toContain("Greatest: nearly 12,000 , AP, 13 January 2022");
    expect(seen).toContain(
      "Over 3 figures that count up to a moment in the 7 days until the end of 17 January 2022",
    );
    expect(seen).toContain("Left out as older: hundreds Human Rights Watch");
    const wide = headline(viewWith({ rule: { kind: "range" }, envelopeDays: 30 }));
    expect(wide).toContain("hundreds – to nearly 12,000");
    expect(wide).toContain("in the 30 days until");
  });

  it("of one authority says only what that one says", () => {
    const view = viewWith({ rule: { kind: "authority", authority: "ministry" } });
    expect(headline(view)).toContain("9,900 arrested, said Ministry of Internal Affairs of Kazakhstan");
    expect(headline(view)).toContain("Only what one authority says is shown.");
  });

  it("says that only some authorities are considered, and leads back to all", () => {
    const view = viewWith({ authorities: ["hrw", "ministry"] });
    expect(headline(view)).toContain(
      "Only figures of Human Rights Watch and Ministry of Internal Affairs of Kazakhstan are considered.",
    );
    expect(headline(view)).toContain("9,900 arrested, said Ministry of Internal Affairs of Kazakhstan");
    expect(headline(view)).not.toMatch(/12,000|6,000/u);
    expect(markup(view)).toMatch(/<a href="\/event\?metric=arrested&amp;range=all">Consider all/u);
  });

  it("says so when those chosen gave no number, and still offers the other rules", () => {
    const view = viewOf(ARRESTS, "2022-01-06", {
      ...{ metric: "arrested", knownAt: "2022-01-06" },
      rule: { kind: "authority", authority: "ministry" },
    });
    expect(headline(view)).toContain("No number stands");
    expect(headline(view)).toContain("no number of those chosen");
    expect(current(view)).toEqual(["Ministry of Internal Affairs of Kazakhstan"]);
  });

  it("speaks Dutch under every rule", () => {
    const rules = [{ kind: "latest" }, { kind: "per-authority" }, { kind: "range" }] as const;
    for (const rule of rules) {
      const view = { ...viewWith({ rule }), words: wordsFor("nl") };
      expect(headline(view)).toContain("Waarom dit cijfer?");
    }
  });
});

describe("the rows of the table", () => {
  const row = (view: EventView, id: string) =>
    renderToStaticMarkup(<Ledger view={view} />)
      .split(`id="figure-${id}"`)[1]
      ?.split("</tr>")[0] ?? "";

  it("say what they are to the headline", () => {
    expect(row(viewWith(), "ap")).toContain("set large above: the latest");
    expect(row(viewWith({ rule: { kind: "range" } }), "own")).toContain("sets an end of the range above");
    expect(row(viewWith({ rule: { kind: "range" } }), "9900")).not.toContain("above");
  });
});
