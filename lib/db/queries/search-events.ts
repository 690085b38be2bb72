import type { EventFilters, EventSearch } from "@/lib/domain/event-search";
import { groupBy } from "@/lib/domain/group-by";
import type { Instant } from "@/lib/domain/instant";
import { MOST_SEARCH_WORDS, searchWords } from "@/lib/domain/search-words";
import { type Transaction, transact } from "../client";
import { Prisma } from "../generated/client";

/** One event of a page: the moment that it is sorted by, and its id, which decides between equals and never changes. */
export type FoundEvent = { id: string; key: Instant };

export type FoundEvents = {
  events: FoundEvent[];
  /** Is there another page? */
  more: boolean;
  /** How many events satisfy the search on all pages together. */
  matching: number;
  /** Nothing has these very words: found is what has similar ones. */
  similar: boolean;
};

// How much of a word's three-letter groups another must share to be taken for it: "kazahkstan", "norwey".
const SIMILAR_ENOUGH = 0.4;
const MOST_SIMILAR = 10;
const MOST_LETTERS_MORE_OR_LESS = 3;

/** A word that some event has, and the one asked for that it is similar to. */
type Known = { asked: string; word: string };

const ALL_WORDS = `SELECT "words" FROM "EventSearch"`;

/**
 * All the words, each as the beginning of one or as any of the similar ones; all are letters and digits only,
 * so nothing in them is an operator.
 */
function withWords(words: readonly string[], similar: ReadonlyMap<string, Known[]> = new Map()): Prisma.Sql {
  const query = words.map((word) => {
    const others = (similar.get(word) ?? []).map((known) => `'${known.word}'`);
    return `(${[`'${word}':*`, ...others].join(" | ")})`;
  });
  return Prisma.sql`"words" @@ ${query.join(" & ")}::tsquery`;
}

function filtered({ country, year, metric, retractions }: EventFilters, text: Prisma.Sql): Prisma.Sql {
  const conditions = [text];
  if (country !== null) conditions.push(Prisma.sql`"country" = ${country}`);
  if (year !== null) conditions.push(Prisma.sql`${year} BETWEEN "firstYear" AND "lastYear"`);
  if (metric !== null) conditions.push(Prisma.sql`${metric} = ANY("metrics")`);
  if (retractions) conditions.push(Prisma.sql`"acts" > 0`);
  return Prisma.join(conditions, " AND ");
}

async function exists(tx: Transaction, condition: Prisma.Sql): Promise<boolean> {
  const rows = await tx.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "EventSearch" WHERE ${condition}) AS found`;
  return rows[0]?.found ?? false;
}

/** Does this database know how similar words are (the extension pg_trgm)? */
async function knowsSimilarity(tx: Transaction): Promise<boolean> {
  const rows = await tx.$queryRaw<{ known: boolean }[]>`
    SELECT to_regprocedure('similarity(text,text)') IS NOT NULL AS known`;
  return rows[0]?.known ?? false;
}

/** For each of the words the similar ones that events have, the most similar first. */
async function similarWords(tx: Transaction, words: readonly string[]): Promise<Map<string, Known[]>> {
  const known = await tx.$queryRaw<Known[]>`
    WITH known AS MATERIALIZED (SELECT word FROM ts_stat(${ALL_WORDS}))
    SELECT asked, word FROM unnest(${words}::text[]) AS asked JOIN known
      ON abs(length(word) - length(asked)) <= ${MOST_LETTERS_MORE_OR_LESS}
      AND similarity(asked, word) >= ${SIMILAR_ENOUGH}::real
    ORDER BY similarity(asked, word) DESC, word`;
  const found = groupBy(known, ({ asked }) => asked);
  return new Map([...found].map(([asked, similar]) => [asked, similar.slice(0, MOST_SIMILAR)]));
}

/** Words are taken as they were typed as long as any event has them, whatever the other filters leave. */
async function textCondition(tx: Transaction, text: string | null) {
  if (text === null) return { condition: Prisma.sql`TRUE`, similar: false };
  const words = searchWords(text).slice(0, MOST_SEARCH_WORDS);
  if (words.length === 0) return { condition: Prisma.sql`FALSE`, similar: false };
  const condition = withWords(words);
  if ((await exists(tx, condition)) || !(await knowsSimilarity(tx))) return { condition, similar: false };
  const forgiving = withWords(words, await similarWords(tx, words));
  return (await exists(tx, forgiving))
    ? { condition: forgiving, similar: true }
    : { condition, similar: false };
}

async function pageOf(tx: Transaction, { sort, after }: EventSearch, among: Prisma.Sql, size: number) {
  const key = Prisma.raw(sort === "date" ? `"startedAt"` : `"changedAt"`);
  const beyond =
    after === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`(${key} < ${new Date(after.key)} OR (${key} = ${new Date(after.key)} AND "eventId" > ${after.id}))`;
  return tx.$queryRaw<{ id: string; key: Date }[]>`
    SELECT "eventId" AS id, ${key} AS key FROM "EventSearch" WHERE ${among} AND ${beyond}
    ORDER BY ${key} DESC, "eventId" LIMIT ${size + 1}`;
}

/**
 * The events that a reader's search finds, `size` of them, after the cursor where there is one. What is
 * searched is what `refreshSearchIndex` made: call it first. Nothing that is typed can make it
 * fail; of very many words the first count.
 */
export function searchEvents(search: EventSearch, size: number): Promise<FoundEvents> {
  return transact(async (tx) => {
    const { condition, similar } = await textCondition(tx, search.text);
    const among = filtered(search, condition);
    const rows = await pageOf(tx, search, among, size);
    const counted = await tx.$queryRaw<{ matching: number }[]>`
      SELECT count(*)::int AS matching FROM "EventSearch" WHERE ${among}`;
    const events = rows.slice(0, size).map(({ id, key }) => ({ id, key: key.getTime() }));
    return { events, more: rows.length > size, matching: counted[0]?.matching ?? 0, similar };
  });
}
