import { describe, expect, it } from "vitest";
import { readEvent } from "../demo-files";

const { figures, retractions, sources } = await readEvent("kazakhstan-january-2022");

const of = (article: string) =>
  figures.filter(({ appearances }) => appearances.some(({ source }) => source === article));

const find = (key: string) => {
  const figure = figures.find((candidate) => candidate.key === key);
  if (!figure) throw new Error(`No figure ${key}`);
  const { metric, population, quantity, statedAt, chain, appearances } = figure;
  return {
    what: `${metric} · ${population}`,
    quantity,
    statedAt,
    chain: chain.map(
      ({ agent, role, firstHand }) => `${agent} ${role}${firstHand ? "" : ", not first hand"}`,
    ),
    prints: Object.fromEntries(
      appearances.map(({ source, passages }) => [source, passages.map(({ phrase }) => phrase)]),
    ),
  };
};

describe("what the three articles state", () => {
  it("1: nearly 8,000 arrested, one statement in two prints", () => {
    expect(find("arrested-nearly-8000")).toEqual({
      what: "arrested · everyone",
      quantity: expect.objectContaining({ qualifier: "nearly", nominal: 8000 }),
      statedAt: "2022-01-10?",
      chain: ["kazakhstan-interior-ministry asserts"],
      prints: {
        "article-000": ["bijna 8.000 mensen", "Bijna 8.000 betogers"],
        "article-001": ["bijna 8.000 mensen"],
      },
    });
    const printed = figures.find(({ key }) => key === "arrested-nearly-8000")?.appearances;
    expect(printed?.map(({ chain }) => chain.length)).toEqual([1, 0]);
  });

  it("2: how many died is unclear, though some did", () => {
    expect(find("deaths-number-unclear")).toMatchObject({
      what: "deaths · everyone",
      quantity: { qualifier: "unknown", lower: 1 },
      statedAt: "2022-01-10?",
      chain: [],
      prints: { "article-000": ["hoeveel doden er bij de protesten vielen", "bestaat nog onduidelijkheid"] },
    });
  });

  it("3: more than 160 dead, by state television on the authority of the Health Ministry", () => {
    expect(find("deaths-more-than-160")).toEqual({
      what: "deaths · everyone",
      quantity: expect.objectContaining({ qualifier: "more-than", nominal: 160 }),
      statedAt: "2022-01-09?",
      chain: ["kazakhstan-state-television relays", "kazakhstan-health-ministry asserts, not first hand"],
      prints: { "article-000": ["meer dan 160 doden"], "article-001": ["meer dan 160 doden"] },
    });
  });

  it("4: sixteen of the security forces, by the president", () => {
    expect(find("security-deaths-16-tokayev")).toEqual({
      what: "deaths · security-forces",
      quantity: expect.objectContaining({ qualifier: "exact", nominal: 16 }),
      statedAt: "2022-01-10?",
      chain: ["kassym-jomart-tokayev asserts"],
      prints: {
        "article-000": ["16 leden van de veiligheidsdiensten"],
        "article-001": ["zestien leden van de veiligheidsdiensten"],
      },
    });
  });

  it("5: more than 2,000 injured, by nobody in particular", () => {
    expect(find("injured-more-than-2000")).toMatchObject({
      what: "injured · everyone",
      quantity: { qualifier: "more-than", nominal: 2000 },
      statedAt: "../2022-01-10?",
      chain: ["kazakh-authorities asserts"],
      prints: { "article-000": ["meer dan 2.000 gewonden"] },
    });
  });

  it("6: how many civilians died is still being established", () => {
    expect(find("civilian-deaths-being-established")).toMatchObject({
      what: "deaths · civilians",
      quantity: { qualifier: "unknown", lower: null },
      statedAt: "2022-01-10?",
      chain: ["kassym-jomart-tokayev asserts"],
      prints: { "article-001": ["Hoeveel burgers omkwamen wordt nog uitgeklaard"] },
    });
  });

  it("7: how many civilians are hurt is unclear", () => {
    expect(find("injured-civilians-unclear")).toMatchObject({
      what: "injured · civilians",
      quantity: { qualifier: "unknown", lower: null },
      statedAt: "2022-01-05?/2022-01-06?",
      chain: [],
      prints: {
        "article-003": ["Hoeveel demonstranten en andere burgers gewond zijn geraakt, is onduidelijk"],
      },
    });
  });

  it("8: hundreds arrested, by the government", () => {
    expect(find("arrested-hundreds")).toMatchObject({
      what: "arrested · everyone",
      quantity: { qualifier: "order", lower: 200, upper: 999 },
      statedAt: "2022-01-05?/2022-01-06?",
      chain: ["kazakh-authorities asserts"],
      prints: { "article-003": ["Honderden mensen"] },
    });
  });

  it("and nothing else: no soldiers sent, no aircraft, no years", () => {
    expect([of("article-000"), of("article-001"), of("article-003")].map((list) => list.length)).toEqual([
      5, 4, 2,
    ]);
    const phrases = ["article-000", "article-001", "article-003"].flatMap((article) =>
      of(article).flatMap(({ appearances }) =>
        appearances
          .filter(({ source }) => source === article)
          .flatMap(({ passages }) => passages.map(({ phrase }) => phrase)),
      ),
    );
    const others = /militair|vliegtuig|dertig|week|jaar|paar uur|miljoen|winnaar|televisie/i;
    expect(phrases.filter((phrase) => others.test(phrase))).toEqual([]);
  });
});

describe("the removal of item 3", () => {
  it("is one act on the hop of state television, reported by both articles", () => {
    const removals = retractions.filter(({ kind }) => kind === "removal");
    expect(removals).toHaveLength(1);
    expect(removals[0]).toMatchObject({
      figures: ["deaths-more-than-160"],
      hop: "kazakhstan-state-television",
      by: null,
      statedAt: "2022-01-09?/2022-01-10?",
    });
    expect(removals[0]?.reports.map(({ source }) => source)).toEqual(["article-000", "article-001"]);
  });
});

describe("the three articles", () => {
  it("have no address, publisher or headline, and are one agency copy in two outlets", () => {
    const articles = sources.filter(({ key }) => key.startsWith("article-"));
    expect(articles).toHaveLength(3);
    for (const article of articles)
      expect(article).toMatchObject({ url: null, publisher: null, title: null, publishedAt: "2022-01" });
    expect(articles.find(({ key }) => key === "article-001")?.copyOf).toBe("article-000");
  });
});
