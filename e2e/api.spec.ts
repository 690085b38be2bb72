import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./support/test";

// What the read API promises, asked over HTTP of the running site with its demo data.

const KAZAKHSTAN = "/api/v1/events/kazakhstan-january-2022";

type Hop = { authority: string; role: string; firstHand: boolean };
type Figure = {
  id: string;
  metric: string;
  population: string;
  place: string | null;
  quantity: { qualifier: string; nominal: number | null; lower: number | null; upper: number | null };
  statedAt: string | null;
  known: { earliest: string | null; latest: string | null };
  attribution: Hop[];
  appearances: { source: string; passages: { phrase: string }[]; chain: Hop[] }[];
  standing: {
    state: string;
    since: string | null;
    because: { rule: string; retraction?: string };
    flags: string[];
  };
};
type Act = {
  id: string;
  known: { earliest: string | null; latest: string | null };
  kind: string;
  figureIds: string[];
  hop: string | null;
  statedAt: string;
  sources: unknown[];
};
type Answer = {
  event: { slug: string };
  figures: Figure[];
  retractions: Act[];
  sources: { id: string }[];
  revision: number;
};

async function ask(request: APIRequestContext, query = ""): Promise<Answer> {
  const answer = await request.get(`${KAZAKHSTAN}${query}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as Answer;
}

const printing = (answer: Answer, phrase: RegExp) =>
  answer.figures.filter((figure) =>
    figure.appearances.some(({ passages }) => passages.some((passage) => phrase.test(passage.phrase))),
  );

const LATEST_FIRST = [
  "derna-flood-2023",
  "maui-fires-2023",
  "kazakhstan-january-2022",
  "beirut-explosion-2020",
  "hurricane-maria-2017",
  "grenfell-tower-2017",
  "norway-attacks-2011",
  "september-11-2001",
];

test("lists the events with what stands", async ({ request }) => {
  const { events } = await (await request.get("/api/v1/events")).json();
  const slugs = events.map((event: { slug: string }) => event.slug);
  expect(slugs).toEqual(LATEST_FIRST);
  const kazakhstan = events[slugs.indexOf("kazakhstan-january-2022")];
  expect(kazakhstan.counts.retractions).toBe(4);
  expect(
    kazakhstan.headlines.find((headline: { metric: string }) => headline.metric === "deaths"),
  ).toBeTruthy();
});

test.describe("the eight statements of the three articles", () => {
  const statements: [string, RegExp, Partial<Figure["quantity"]>, string[], number][] = [
    [
      "nearly 8,000 arrested",
      /bijna 8\.000/i,
      { qualifier: "nearly", nominal: 8000, upper: 7999 },
      ["Interior"],
      2,
    ],
    ["how many died is unclear", /onduidelijkheid/, { qualifier: "unknown", nominal: null, lower: 1 }, [], 1],
    [
      "more than 160 dead",
      /meer dan 160 doden/,
      { qualifier: "more-than", nominal: 160, lower: 161 },
      ["television", "Health"],
      2,
    ],
    [
      "16 of the security forces",
      /zestien leden van de veiligheidsdiensten/,
      { qualifier: "exact", nominal: 16 },
      ["Tokayev"],
      2,
    ],
    [
      "more than 2,000 injured",
      /meer dan 2\.000 gewonden/,
      { qualifier: "more-than", nominal: 2000 },
      ["authorities"],
      1,
    ],
    [
      "how many civilians died is being established",
      /[Hh]oeveel burgers omkwamen/,
      { qualifier: "unknown", nominal: null },
      ["Tokayev"],
      1,
    ],
    ["how many are hurt is unclear", /gewond zijn geraakt, is onduidelijk/, { qualifier: "unknown" }, [], 1],
    [
      "hundreds arrested",
      /Honderden mensen/,
      { qualifier: "order", lower: 200, upper: 999 },
      ["overnment|uthorities"],
      1,
    ],
  ];

  for (const [name, phrase, quantity, chain, prints] of statements) {
    test(name, async ({ request }) => {
      const found = printing(await ask(request), phrase);
      expect(found).toHaveLength(1);
      expect(found[0]?.quantity).toMatchObject(quantity);
      expect(found[0]?.appearances).toHaveLength(prints);
      expect(found[0]?.attribution).toHaveLength(chain.length);
      for (const [index, part] of chain.entries()) {
        expect(found[0]?.attribution[index]?.authority).toMatch(new RegExp(part));
      }
    });
  }
});

test("the ministry behind state television was not heard itself, so the removal withdraws the figure", async ({
  request,
}) => {
  const answer = await ask(request);
  const [figure] = printing(answer, /meer dan 160 doden/);
  expect(figure?.attribution.map((hop) => hop.firstHand)).toEqual([true, false]);
  expect(figure?.standing.state).toBe("removed");
  const removal = answer.retractions.find((act) => act.id === figure?.standing.because.retraction);
  expect(removal).toMatchObject({
    kind: "removal",
    statedAt: "2022-01-09?/2022-01-10?",
    figureIds: [figure?.id],
  });
  expect(removal?.hop).toMatch(/television/);
  expect(removal?.sources).toHaveLength(2);
});

test("knownAt hides what came later, and tells how a figure stood then", async ({ request }) => {
  const early = await ask(request, "?knownAt=2022-01-05");
  expect(early.figures.length).toBeGreaterThan(0);
  for (const { known } of early.figures) {
    expect(Date.parse(known.latest ?? "")).toBeLessThanOrEqual(Date.parse("2022-01-05T18:00:00Z"));
  }
  expect(printing(early, /160/)).toEqual([]);
  expect(early.retractions).toEqual([]);

  const stateOf164 = async (knownAt: string) => {
    const { figures } = await ask(request, `?knownAt=${knownAt}`);
    return figures.find(({ quantity, place }) => quantity.nominal === 164 && place === null)?.standing;
  };
  expect(await stateOf164("2022-01-08")).toBeUndefined();
  expect(await stateOf164("2022-01-09")).toMatchObject({ state: "disputed" });
  expect((await stateOf164("2022-01-09"))?.flags).toContain("disavowed");
  expect(await stateOf164("2022-01-10")).toMatchObject({ state: "retracted" });
  expect(await stateOf164("2023-06-01")).toMatchObject({ state: "retracted" });
});

test("figures and acts come in the order in which they became known", async ({ request }) => {
  const { figures, retractions } = await ask(request);
  for (const list of [figures, retractions]) {
    const moments = list.map(({ known }) => Date.parse(known.latest ?? ""));
    expect(moments.length).toBeGreaterThan(1);
    expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  }
});

test("a moment with an offset is a moment, wherever it is asked from", async ({ request }) => {
  const byDay = await ask(request, "?knownAt=2022-01-09");
  const byMoment = await ask(request, `?knownAt=${encodeURIComponent("2022-01-10T00:00:00+06:00")}`);
  expect(byMoment.figures.map((figure) => figure.id)).toEqual(byDay.figures.map((figure) => figure.id));
});

test("nothing about soldiers sent or aircraft landed is a casualty", async ({ request }) => {
  const { figures } = await ask(request);
  const phrases = figures.flatMap((figure) => figure.appearances.flatMap((print) => print.passages));
  expect(phrases.filter(({ phrase }) => /militair|vliegtuig|soldier|troops/i.test(phrase))).toEqual([]);
});

test("every figure names a source, and every source named is told", async ({ request }) => {
  const { figures, sources } = await ask(request);
  const told = new Set(sources.map((source) => source.id));
  for (const { appearances } of figures) {
    expect(appearances.length).toBeGreaterThan(0);
    for (const { source } of appearances) expect(told).toContain(source);
  }
});
