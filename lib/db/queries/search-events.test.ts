import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { ANY_EVENT, type EventSearch, type EventSort } from "@/lib/domain/event-search";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { database } from "../client";
import { recordSource } from "../commands/record-source";
import { createEvent, updateEvent } from "../commands/save-event";
import { done } from "../testing/results";
import { slugsOf } from "../testing/slugs-of";
import { closeTestDatabase } from "../testing/test-database";
import { getHeadRevision } from "./get-head-revision";
import { getSearchChoices } from "./search-choices";
import { searchEvents } from "./search-events";
import { refreshSearchIndex } from "./search-index";

const norway = eventInput({
  ...{ slug: "utoya", title: "Terreurdaden in Utøya", summary: "Bomb and shooting.", place: "Oslo" },
  ...{ start: "2011-07-22", end: "2011-07-22", zone: "Europe/Oslo", country: "NO" },
});
const kazakhstan = eventInput({
  ...{ slug: "qantar", title: "Unrest in Kazakhstan", summary: "Protests.", place: "Almaty" },
  ...{ start: "2022-01-02", end: null },
});
const empty = eventInput({
  slug: "empty",
  title: "Nothing printed yet",
  country: "NL",
  start: "2023-12-31",
  end: null,
});

beforeAll(async () => {
  await openWithWords();
  for (const event of [norway, kazakhstan, empty]) done(await createEvent(EDITOR, event));
  const late = sourceInput({
    event: norway.id,
    source: { publishedAt: "2023-02-01", title: "Afterwards" },
    figures: [figureInput(77, { metric: "arrested" })],
  });
  done(await recordSource(EDITOR, late));
  const print = { appearance: { passages: [{ phrase: "bijna 8.000 opgepakt" }] } };
  const article = sourceInput({ event: kazakhstan.id, figures: [figureInput(8000, print)] });
  const { figures } = done(await recordSource(EDITOR, article));
  const removal = { kind: "removal", figures, reports: [{ source: article.id }] };
  done(await recordSource(EDITOR, sourceInput({ event: kazakhstan.id, retractions: [removal] })));
  await refreshSearchIndex();
});

afterAll(closeTestDatabase);

const asked = (given: Partial<EventSearch>): EventSearch => {
  return { ...ANY_EVENT, sort: "change", after: null, ...given };
};

async function find(given: Partial<EventSearch>): Promise<string[]> {
  return slugsOf((await searchEvents(asked(given), 20)).events);
}

describe("words", () => {
  it.each([
    ["utoya", "utoya"],
    ["UTØYA", "utoya"],
    ["terreur", "utoya"],
    ["oslo shoot", "utoya"],
    ["interior unrest", "qantar"],
    ["8,000", "qantar"],
    ["8000 opgepakt", "qantar"],
  ])("%s finds it", async (text, slug) => {
    expect(await find({ text })).toEqual([slug]);
  });

  it("finds nothing when one of them is nowhere, and nothing by the middle of a word", async () => {
    expect(await find({ text: "unrest xylophone" })).toEqual([]);
    expect(await find({ text: "stan" })).toEqual([]);
  });

  it("forgives what is mistyped, and says so, where the database can", async () => {
    const [{ known = false } = {}] = await database().$queryRaw<{ known: boolean }[]>`
      SELECT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm') AS known`;
    for (const text of ["kazahkstan", "Kazachstan unrest"]) {
      const { events, similar } = await searchEvents(asked({ text }), 20);
      expect(await slugsOf(events)).toEqual(known ? ["qantar"] : []);
      expect(similar).toBe(known);
    }
    expect((await searchEvents(asked({ text: "kazakhstan" }), 20)).similar).toBe(false);
  });

  it("the embedded database can", async () => {
    const embedded = !process.env.TEST_DATABASE_URL;
    const { similar } = await searchEvents(asked({ text: "almati" }), 20);
    expect(similar || !embedded).toBe(true);
  });

  it.each([
    ["a quote", "'"],
    ["SQL", `"' OR 1=1 --`],
    ["operators", "a' | 'b':* & !c <-> ("],
    ["a wildcard", "%"],
    ["a backslash", "\\"],
    ["NUL", "unrest\u0000"],
    ["half a character", "\ud800"],
    ["a parameter", "$1"],
    ["a picture", "🔥"],
    ["one very long word", "x".repeat(100_000)],
    ["very many words", Array.from({ length: 5_000 }, (_, index) => `word${index}`).join(" ")],
  ])("takes %s for nothing but text", async (_, text) => {
    const { events, matching } = await searchEvents(asked({ text }), 20);
    expect(events).toHaveLength(matching);
  });
});

describe("filters", () => {
  it("narrows by country, year, what is counted and acts, and by all of them together", async () => {
    expect(await find({ country: "NO" })).toEqual(["utoya"]);
    expect(await find({ year: 2011 })).toEqual(["utoya"]);
    expect(await find({ year: 2022 })).toEqual(["qantar"]);
    expect(await find({ metric: "deaths" })).toEqual(["qantar"]);
    expect(await find({ retractions: true })).toEqual(["qantar"]);
    const all = { text: "unrest", country: "KZ", year: 2022, metric: "deaths", retractions: true };
    expect(await find(all)).toEqual(["qantar"]);
    expect(await find({ ...all, country: "NO" })).toEqual([]);
  });

  it("offers what there is", async () => {
    const { metrics, ...choices } = await getSearchChoices();
    expect(choices).toEqual({ events: 3, countries: ["KZ", "NL", "NO"], years: [2023, 2022, 2011] });
    expect(metrics.map(({ slug }) => slug)).toEqual(["deaths", "arrested"]);
  });
});

describe("order and pages", () => {
  it("puts first what changed last, or what began last", async () => {
    expect(await find({})).toEqual(["utoya", "qantar", "empty"]);
    expect(await find({ sort: "date" })).toEqual(["empty", "qantar", "utoya"]);
  });

  it.each<EventSort>(["change", "date"])("goes through all by %s, each once", async (sort) => {
    const seen: string[] = [];
    let after: EventSearch["after"] = null;
    for (let page = 0; page < 3; page += 1) {
      const { events, more, matching } = await searchEvents(asked({ sort, after }), 1);
      expect({ more, matching }).toEqual({ more: page < 2, matching: 3 });
      const [last] = events;
      seen.push(...(await slugsOf(events)));
      after = last ? { sort, ...last } : null;
    }
    expect(seen).toEqual(await find({ sort }));
  });

  it("leaves none out and gives none twice when equals are renamed between two pages", async () => {
    const alike = ["b-first", "b-second", "b-third"].map((slug) =>
      eventInput({ slug, title: slug, country: "BE", start: "1999-01-01", end: null }),
    );
    for (const event of alike) done(await createEvent(EDITOR, event));
    const page = async (after: EventSearch["after"]) => {
      await refreshSearchIndex();
      return (await searchEvents(asked({ country: "BE", sort: "date", after }), 1)).events;
    };
    const seen = await page(null);
    for (const event of alike) {
      const basedOn = await getHeadRevision();
      done(await updateEvent(EDITOR, { ...event, slug: event.slug.replace("b-", "a-"), basedOn }));
    }
    for (let last = seen.at(-1); last; last = seen.at(-1)) {
      const next = await page({ sort: "date", ...last });
      if (next.length === 0) break;
      seen.push(...next);
    }
    expect(seen.map(({ id }) => id).toSorted()).toEqual(alike.map(({ id }) => id).toSorted());
  });
});
