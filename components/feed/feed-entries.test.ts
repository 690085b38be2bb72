import { describe, expect, it } from "vitest";
import { changesOfRevision, type RevisionChange } from "@/lib/domain/revision-changes";
import { toTimeline } from "@/lib/domain/timeline";
import { toAtom } from "@/lib/export/atom";
import { toJsonFeed } from "@/lib/export/json-feed";
import { readAtom, readJsonFeed } from "@/lib/export/testing/validate-feed";
import { LOCALES, wordsFor } from "@/lib/format/words";
import { demoContent } from "@/prisma/demo/demo-content";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import { feedEntries } from "./feed-entries";

const ORIGIN = "https://figures.example.org";
const AT = Date.UTC(2026, 10, 22);

async function entriesOf(slug: string, locale: (typeof LOCALES)[number], revision = 7) {
  const timeline = toTimeline(await demoContent(slug));
  const changes = changesOfRevision(null, timeline).map((change) => {
    return { change, revision: { revision, at: AT }, event: slug, timeline };
  });
  return feedEntries(changes, { words: wordsFor(locale), origin: ORIGIN, namesEvent: true });
}

function feedOf(entries: Awaited<ReturnType<typeof entriesOf>>) {
  const page = `${ORIGIN}/feeds/changes.atom`;
  const site = { name: "Countline", url: ORIGIN };
  const texts = { title: "Changes", subtitle: "To figures", licence: "CC BY 4.0" };
  const addresses = { home: ORIGIN, self: page, first: page, next: null };
  return {
    id: "tag:figures.example.org,2026:changes",
    language: "en",
    ...texts,
    site,
    ...addresses,
    at: AT,
    entries,
  };
}

describe.each(DEMO_EVENTS)("the feed of %s", (slug) => {
  it.each(LOCALES)("is valid and tells of every figure and act once (%s)", async (locale) => {
    const entries = await entriesOf(slug, locale);
    const content = await demoContent(slug);
    const feed = feedOf(entries);
    const read = readAtom(toAtom(feed)).entries ?? [];
    expect(readJsonFeed(toJsonFeed(feed)).items).toHaveLength(entries.length);
    expect(new Set(read.map(({ id }) => id)).size).toBe(entries.length);
    const ofKind = (kind: string) => entries.filter((entry) => entry.kind.slug === kind);
    expect(ofKind("new")).toHaveLength(content.figures.length);
    for (const { title, text } of entries) {
      // Neither a key that nobody gave words for, nor a value that was not filled in.
      expect(`${title} ${text}`).not.toMatch(/\bfeed\.|[{}]|undefined|null/u);
    }
  });
});

it("says what was done, by whom, why, and what stands in its place", async () => {
  const entries = await entriesOf("kazakhstan-january-2022", "en");
  const corrected = entries.find(
    ({ kind, title }) => kind.slug === "corrected" && title.includes("18 deaths"),
  );
  expect(corrected?.title).toMatch(/^Corrected: 18 deaths \(security forces\), .*Interior/u);
  expect(corrected?.text).toContain("What happened: corrected by");
  expect(corrected?.text).toContain("In its place: 16 deaths");
});

it("keeps the id of a change whatever is edited, and makes another one of each revision's", async () => {
  const [first] = await entriesOf("kazakhstan-january-2022", "en");
  const [dutch] = await entriesOf("kazakhstan-january-2022", "nl");
  const [later] = await entriesOf("kazakhstan-january-2022", "en", 8);
  expect(dutch?.id).toBe(first?.id);
  expect(later?.id).not.toBe(first?.id);
});

/** What a feed tells of a figure that was entered with another number and place, and mended by a second save. */
async function mendedEntries(
  locale: (typeof LOCALES)[number],
  toldAs = (change: RevisionChange): RevisionChange => change,
) {
  const content = await demoContent("kazakhstan-january-2022");
  const is = toTimeline(content);
  const mended = is.figures.find(({ figure }) => figure.quantity.nominal === 238);
  if (!mended) throw new Error("The figure of 238 deaths is gone from the demonstration.");
  const { id, quantity } = mended.figure;
  const places = [
    ...content.places,
    { slug: "nowhere", name: "Nowhere", kind: "city" as const, within: null },
  ];
  const mistyped = { ...quantity, nominal: 832, lower: quantity.lower && 832, upper: quantity.upper && 832 };
  const figures = content.figures.map((one) => {
    return one.id === id ? { ...one, place: "nowhere", quantity: mistyped } : one;
  });
  const was = toTimeline({ ...content, places, figures });
  const told = (changes: ReturnType<typeof changesOfRevision>, revision: number) =>
    changes
      .filter(({ figure }) => figure === id)
      .map((change) => {
        return { change: toldAs(change), revision: { revision, at: AT }, event: "kazakhstan", timeline: is };
      });
  const changes = [...told(changesOfRevision(was, is), 8), ...told(changesOfRevision(null, was), 7)];
  return feedEntries(changes, { words: wordsFor(locale), origin: ORIGIN, namesEvent: false });
}

it("tells under the id of a change what our records said then, what before it, and what now", async () => {
  const [amended, first, ...more] = await mendedEntries("en");
  expect(more).toEqual([]);
  expect(amended?.title).toMatch(/^Amended in our records: .*\b238 deaths/u);
  expect(amended?.text).toMatch(/mended. Before it said: .*\b832 deaths \(Nowhere\)\.$/mu);
  expect(amended?.text).not.toContain("Our records say now:");
  expect(first?.title).toMatch(/^New: .*\b832 deaths \(Nowhere\)/u);
  expect(first?.text).toMatch(/^Our records say now: .*\b238 deaths\.$/mu);
  const [dutch, dutchFirst] = await mendedEntries("nl");
  expect(dutch?.text).toMatch(/^.* Eerst stond er: .*\b832 doden \(Nowhere\)\.$/mu);
  expect(dutchFirst?.text).toMatch(/^Nu staat er in onze gegevens: .*\b238 doden\.$/mu);
});

it("says what was put in a figure's place as it was then, and what our records say of that now", async () => {
  const content = await demoContent("kazakhstan-january-2022");
  const correction = content.retractions.find(({ kind }) => kind === "correction");
  const figures = content.figures.map((one) => {
    if (one.id !== correction?.replacement) return one;
    return { ...one, quantity: { ...one.quantity, nominal: 61, lower: 61, upper: 61 } };
  });
  const [then, now] = [toTimeline(content), toTimeline({ ...content, figures })];
  const changes = changesOfRevision(null, then)
    .filter(({ act }) => act === correction?.id)
    .map((change) => ({ change, revision: { revision: 7, at: AT }, event: "k", timeline: now }));
  const [entry] = feedEntries(changes, { words: wordsFor("en"), origin: ORIGIN, namesEvent: false });
  expect(entry?.title).toContain("18 deaths");
  expect(entry?.text).toMatch(/^In its place: 16 deaths.*; of that our records say now: 61 deaths/mu);
  const untold = changes.map((told) => ({ ...told, change: { ...told.change, instead: null } }));
  const [without] = feedEntries(untold, { words: wordsFor("en"), origin: ORIGIN, namesEvent: false });
  expect(without?.text).toMatch(/^In its place our records say now: 61 deaths/mu);
});

it.each([
  ["en", /^New: a number that is no longer public, /u, /^Our records say now: .*\b238 deaths\.$/mu],
  [
    "nl",
    /^Nieuw: een aantal dat niet meer openbaar is, /u,
    /^Nu staat er in onze gegevens: .*\b238 doden\.$/mu,
  ],
] as const)(
  "puts no number of today into the title of what may not be told any more (%s)",
  async (locale, title, now) => {
    const [, first] = await mendedEntries(locale, (change) => ({ ...change, said: null, was: null }));
    expect(first?.title).toMatch(title);
    expect(first?.title).not.toMatch(/238|832/u);
    expect(first?.text).toMatch(now);
    expect(first?.text).not.toContain("832");
  },
);

it("names nothing of what is no longer public", async () => {
  const timeline = toTimeline(await demoContent("kazakhstan-january-2022"));
  const gone = { act: null, undone: null, at: null, agents: [], said: null, was: null, instead: null };
  const told = { revision: { revision: 9, at: AT }, event: "kazakhstan" };
  const entries = feedEntries(
    [
      { change: { id: "unpublished/x//", kind: "unpublished", figure: "x", ...gone }, ...told, timeline },
      {
        change: { id: "event-unpublished/e//", kind: "event-unpublished", figure: null, ...gone },
        ...told,
        timeline,
      },
      {
        change: { id: "event-unpublished/f//", kind: "event-unpublished", figure: null, ...gone },
        ...told,
        timeline: null,
      },
    ],
    { words: wordsFor("en"), origin: ORIGIN, namesEvent: false },
  );
  expect(entries.map(({ title, url }) => [title, url])).toEqual([
    ["A figure is no longer in our records", `${ORIGIN}/events/kazakhstan-january-2022`],
    ["An event is no longer in our records", `${ORIGIN}/`],
    ["An event is no longer in our records", `${ORIGIN}/`],
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/\d deaths|dead/u);
});
