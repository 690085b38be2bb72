import fc from "fast-check";
import { expect, it, test } from "vitest";
import { standingAt } from "@/lib/domain/standing";
import { agent, asserts, content, exactly, source } from "@/lib/domain/testing/build";
import { toTimeline } from "@/lib/domain/timeline";
import { demoContent } from "@/prisma/demo/demo-content";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import { toClaim, toDataset, toScriptText } from "./json-ld";
import { expandJsonLd } from "./testing/expand-json-ld";

const SITE = "https://figures.example.org";
const DATASET = {
  ...{ url: `${SITE}/events/event`, revision: 7, measured: ["deaths"] },
  site: { name: "Countline", url: SITE },
  downloads: [{ url: `${SITE}/api/v1/events/event/figures.csv`, type: "text/csv", name: "CSV" }],
};

const expand = (told: object) => expandJsonLd(toScriptText(told));

function claimsOf(of: Parameters<typeof toTimeline>[0]) {
  const timeline = toTimeline(of);
  const agents = new Map(of.agents.map((one) => [one.id, one]));
  const standings = standingAt(timeline.figures, timeline.acts, Number.MAX_SAFE_INTEGER);
  return timeline.figures.flatMap((timed) => {
    const standing = standings.get(timed.figure.id);
    const { id } = timed.figure;
    const { title, language } = of.event;
    const event = { url: DATASET.url, title, language };
    const context = { url: `${SITE}/figures/${id}`, title: `Cijfer ${id}`, language: "nl", event };
    return standing ? [toClaim(timed, standing, agents, context)] : [];
  });
}

it.each(DEMO_EVENTS)(
  "tells %s as a data set and its figures as claims that a processor reads whole",
  async (slug) => {
    const of = await demoContent(slug);
    expect(await expand(toDataset(of, DATASET))).toHaveLength(1);
    for (const claim of claimsOf(of)) expect(await expand(claim)).toHaveLength(1);
  },
);

it("says no date that is uncertain, and no name that nobody gave", () => {
  const [claim] = claimsOf(
    content({
      agents: [agent("ministry", { name: "Ministry" })],
      sources: [
        source("s1", { publishedAt: "2022-01-09?", title: "Early" }),
        source("s2", { publishedAt: "2022-01-10" }),
      ],
      figures: [
        {
          id: "f",
          quantity: exactly(5),
          statedAt: "2022-01-09~",
          chain: [asserts("ministry")],
          in: ["s1", "s2"],
        },
      ],
    }),
  );
  const told = JSON.parse(toScriptText(claim ?? {}));
  expect(told).toMatchObject({
    author: { "@type": "Organization", name: "Ministry" },
    creativeWorkStatus: "standing",
  });
  expect(told).not.toHaveProperty("datePublished");
  expect(told.appearance).toEqual([
    { "@type": "CreativeWork", name: "Early" },
    { "@type": "CreativeWork", datePublished: "2022-01-10" },
  ]);
});

it("says in which language the event is written, whatever the page's is", () => {
  const of = content({
    event: { language: "fr" },
    agents: [agent("ministry")],
    figures: [{ id: "f", quantity: exactly(5), chain: [asserts("ministry")] }],
  });
  expect(JSON.parse(toScriptText(toDataset(of, DATASET)))).toMatchObject({ inLanguage: "fr" });
  const [claim] = claimsOf(of);
  expect(JSON.parse(toScriptText(claim ?? {}))).toMatchObject({
    inLanguage: "nl",
    isPartOf: { inLanguage: "fr" },
  });
});

it("says of a claim's words in which language they are printed, and nothing where that is not known", () => {
  const claimIn = (language: string | null, phrases: string[]) => {
    const of = content({
      agents: [agent("ministry")],
      sources: [source("s1", { language })],
      figures: [{ id: "f", quantity: exactly(5), chain: [asserts("ministry")], in: ["s1"] }],
    });
    const passages = phrases.map((phrase) => ({ phrase, position: null }));
    const appearances = of.appearances.map((print) => ({ ...print, passages }));
    return JSON.parse(toScriptText(claimsOf({ ...of, appearances })[0] ?? {}));
  };
  expect(claimIn("kk", ["бес адам"])).toMatchObject({ text: "бес адам", inLanguage: "kk" });
  expect(claimIn(null, ["five"])).not.toHaveProperty("inLanguage");
  expect(claimIn("kk", [])).toMatchObject({ text: "Cijfer f", inLanguage: "nl" });
});

type Told = { firstAppearance?: { name: string }; text: string; inLanguage?: string };

/** Of figures of a demo event, by key: which source is told as the first, found by its title, and in what words. */
async function toldOf(slug: string) {
  const of = await demoContent(slug);
  const titled = new Map(of.sources.map(({ id, title }) => [title, id]));
  const claims: (Told & { identifier: string })[] = claimsOf(of).map((claim) =>
    JSON.parse(toScriptText(claim)),
  );
  return (figure: string) => {
    const claim = claims.find(({ identifier }) => identifier === figure);
    const { firstAppearance, text, inLanguage } = claim ?? {};
    const first = firstAppearance && (titled.get(firstAppearance.name) ?? "untitled");
    return { first, text, inLanguage };
  };
}

it("tells as the first only what no other print may be as early as", async () => {
  const kazakhstan = await toldOf("kazakhstan-january-2022");
  // Izvestia of the 11th, and others of "January": of a day and its month nobody knows.
  expect(kazakhstan("arrested-9900").first).toBeUndefined();
  // Two copies and two originals, all of the 15th.
  expect(kazakhstan("deaths-225").first).toBeUndefined();
  // Both of "January" and without a title; the one is a copy of the other.
  expect(kazakhstan("deaths-more-than-160").first).toBe("untitled");
  expect(kazakhstan("injured-2265").first).toBe("rbc-health-ministry");
  const norway = await toldOf("norway-attacks-2011");
  expect(norway("both-76").first).toBe("pri-93-to-76");
  expect(norway("utoya-68").first).toBeUndefined();
});

it("tells a claim in no words that say another number", async () => {
  const kazakhstan = await toldOf("kazakhstan-january-2022");
  // All three prints of 4,578 say "more than 4,500".
  expect(kazakhstan("dead-or-injured-4578")).toMatchObject({
    text: "Cijfer dead-or-injured-4578",
    inLanguage: "nl",
  });
  // VOA rounded to 6,500, a day before the number itself was printed.
  const september = (await toldOf("september-11-2001"))("list-6729");
  expect(september.text).toBe("Cijfer list-6729");
  expect(kazakhstan("deaths-more-than-160").text).toMatch(/160/u);
});

it("takes a claim's words from the print that has its number, also where another came first", () => {
  const of = content({
    agents: [agent("ministry")],
    sources: [source("s1", { publishedAt: "2022-01-09" }), source("s2", { publishedAt: "2022-01-10" })],
    figures: [{ id: "f", quantity: exactly(4578), chain: [asserts("ministry")], in: ["s1", "s2"] }],
  });
  const passage = (phrase: string) => [{ phrase, position: null }];
  const appearances = of.appearances.map((print) =>
    print.source === "s1"
      ? { ...print, quantity: exactly(4500), passages: passage("4,500 injured") }
      : { ...print, passages: passage("4,578 injured") },
  );
  expect(claimsOf({ ...of, appearances })[0]?.text).toBe("4,578 injured");
});

test("nothing in it ends the script element that it stands in", () => {
  const hostile = fc.oneof(fc.string(), fc.constantFrom("</script>", "<!--", "]]>", "\u2028", "<script"));
  fc.assert(
    fc.property(hostile, hostile, (name, text) => {
      const written = toScriptText({ name, text });
      expect(written).not.toMatch(/[<>&\u2028\u2029]/u);
      expect(JSON.parse(written)).toEqual({ name, text });
    }),
  );
});
