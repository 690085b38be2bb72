import { NO_MOMENT, type SearchEntry, toSearchEntry } from "@/lib/domain/search-entry";
import { database, type Transaction, transact } from "../client";
import { getEventContent } from "./get-event-content";
import { getHeadRevision } from "./get-head-revision";
import { getLastPublicChange } from "./get-last-public-change";

/** The form of the rows; raise it when an entry holds something else, and all are made anew. */
const FORM = 3;

// Any number does, so long as nothing else takes it: "search" on a telephone's keys.
const SEARCH_LOCK = 732724;

async function indexedRevision(): Promise<number | null> {
  const found = await database().searchIndex.findUnique({ where: { form: FORM } });
  return found?.revision ?? null;
}

/** Every event that can be found, and every one that must no longer be. */
function listAll(): Promise<{ id: string }[]> {
  return database().$queryRaw`
    SELECT "id" FROM "Event" WHERE "state" = 'published' UNION SELECT "eventId" FROM "EventSearch"`;
}

/**
 * The events that revisions after `from`, up to `to`, say something else of. What a change names it
 * touches; a source, an agent or a place touches every event whose entry was made from it.
 */
function listTouched(from: number, to: number): Promise<{ id: string }[]> {
  return database().$queryRaw`
    WITH changes AS (
      SELECT c."entity", c."entityId" AS id, coalesce(c."after", c."before") AS said
      FROM "Change" c WHERE c."revisionNumber" > ${from} AND c."revisionNumber" <= ${to})
    SELECT id FROM changes WHERE "entity" = 'event'
    UNION SELECT said ->> 'event' FROM changes WHERE "entity" IN ('figure', 'retraction')
    UNION SELECT f."eventId" FROM changes c JOIN "Figure" f ON f."id" = c.said ->> 'figure'
      WHERE c."entity" = 'appearance'
    UNION SELECT s."eventId" FROM changes c JOIN "EventSearch" s ON s."madeFrom" @> ARRAY[c.id]
      WHERE c."entity" IN ('source', 'agent', 'place')`;
}

async function insert(tx: Transaction, eventId: string, entry: SearchEntry): Promise<void> {
  const { country, firstYear, lastYear, metrics, acts, pages, words, madeFrom } = entry;
  const [changedAt, startedAt] = [new Date(entry.changedAt), new Date(entry.startedAt)];
  const savedAt = (await getLastPublicChange(eventId, entry.agents, tx)) ?? new Date(NO_MOMENT);
  await tx.$executeRaw`
    INSERT INTO "EventSearch" ("eventId", "country", "firstYear", "lastYear", "metrics", "acts",
      "changedAt", "startedAt", "pages", "savedAt", "words", "madeFrom")
    VALUES (${eventId}, ${country}, ${firstYear}, ${lastYear}, ${metrics}, ${acts},
      ${changedAt}, ${startedAt}, ${pages}, ${savedAt}, array_to_tsvector(${words}::text[]), ${madeFrom})`;
}

/** Makes one event's row anew. Under the lock it reads what is newest, so no slower process puts older words back. */
function rebuild(eventId: string): Promise<void> {
  return transact(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SEARCH_LOCK}::bigint)`;
    const content = await getEventContent(eventId, tx);
    const entry = content && toSearchEntry(content);
    await tx.eventSearch.deleteMany({ where: { eventId } });
    if (entry) await insert(tx, eventId, entry);
  });
}

async function bringUpTo(head: number): Promise<void> {
  const indexed = await indexedRevision();
  if (indexed !== null && indexed >= head) return;
  const touched = await (indexed === null ? listAll() : listTouched(indexed, head));
  for (const { id } of touched) await rebuild(id);
  await database().$executeRaw`
    INSERT INTO "SearchIndex" AS i ("form", "revision") VALUES (${FORM}, ${head})
    ON CONFLICT ("form") DO UPDATE SET "revision" = greatest(i."revision", EXCLUDED."revision")`;
}

// Those who ask while the rows are made wait for the same work.
const underway = new Map<number, Promise<void>>();

/**
 * Brings what events are found by to the newest revision: nothing when nothing was saved since. One
 * transaction for each event, so that a first time with many events holds nobody else up for long; a
 * process that is killed leaves rows that are right, and the next one goes on.
 */
export async function refreshSearchIndex(): Promise<void> {
  const head = await getHeadRevision();
  const work = underway.get(head) ?? bringUpTo(head).finally(() => underway.delete(head));
  underway.set(head, work);
  await work;
}
