import type { ViewState } from "@/lib/domain/view-state";
import { isStorable } from "@/lib/schemas/text";
import { database } from "../client";
import { HEAD_SQL } from "./get-head-revision";

/** What was shared under an id; its bytes by their SHA-256 in hex (`getStoredBytes`). */
export type Permalink = {
  id: string;
  eventId: string;
  revision: number;
  locale: string;
  view: Partial<ViewState>;
  /** The moment that was now when it was drawn. */
  now: Date;
  sharedAt: Date;
  hashes: { svg: string; csv: string; json: string };
  /** The same of the document for frames of other pages. */
  embedHash: string;
  /** The same of the SVG that other sites show where its link is pasted. */
  previewHash: string;
};

/** The permalink with this id, or null. */
export async function getPermalink(id: string): Promise<Permalink | null> {
  if (!isStorable(id)) return null;
  // Not all that it shows: there may be thousands of ids, and only the two queries below need them.
  const found = await database().permalink.findUnique({ where: { id }, omit: { shows: true } });
  if (!found) return null;
  const { svgHash: svg, csvHash: csv, jsonHash: json, view, ...link } = found;
  return { ...link, view: view as Partial<ViewState>, hashes: { svg, csv, json } };
}

/** Ids of all that a permalink shows: the event, figures, prints, acts and sources. */
export async function listShown(id: string): Promise<string[]> {
  const { shows } = await database().permalink.findUniqueOrThrow({ where: { id }, select: { shows: true } });
  return shows;
}

const REASONS_SQL = `SELECT ${HEAD_SQL} AS revision, ARRAY(
    SELECT t."reason" FROM "Takedown" t
    JOIN (SELECT unnest("shows") AS "id" FROM "Permalink" WHERE "id" = $1) s USING ("id")
    WHERE t."reason" IS NOT NULL ORDER BY t."id") AS reasons`;

/**
 * Why something that a permalink shows is withdrawn for legal reasons, each reason once (none: nothing is), and the
 * newest revision in that moment.
 */
export async function listTakedownReasons(id: string): Promise<{ reasons: string[]; revision: number }> {
  const [row] = await database().$queryRawUnsafe<{ reasons: string[]; revision: number }[]>(REASONS_SQL, id);
  if (!row) throw new Error("The database answered nothing where it answers one row.");
  return { reasons: [...new Set(row.reasons)], revision: row.revision };
}

/** The bytes with this SHA-256, or null. */
export async function getStoredBytes(hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await database().storedBytes.findUnique({ where: { hash } });
  return found?.bytes ?? null;
}
