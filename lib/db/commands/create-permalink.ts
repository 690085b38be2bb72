import { createHash } from "node:crypto";
import type { ViewState } from "@/lib/domain/view-state";
import { transact } from "../client";

/** A view as it is shared: what it is of, and what was drawn and written of it. */
export type PermalinkInput = {
  id: string;
  eventId: string;
  revision: number;
  /** The language of the picture. */
  locale: string;
  view: ViewState;
  /** The moment, in ms, that was now when it was drawn. */
  now: number;
  svg: string;
  csv: string;
  json: string;
  /** The document that is shown in frames of other pages. */
  embed: string;
  /** The SVG of what other sites show where its link is pasted. */
  preview: string;
  /** Ids of all that it shows. */
  shows: string[];
};

function toStored(text: string) {
  const bytes = Buffer.from(text, "utf8");
  return { hash: createHash("sha256").update(bytes).digest("hex"), bytes };
}

/**
 * Keeps a shared view for ever. Whoever shared it first decides the bytes: to keep the same id again
 * changes nothing. Anyone may share what the public sees, so nobody's leave is asked here.
 */
export async function createPermalink(input: PermalinkInput): Promise<void> {
  const { svg, csv, json, embed, preview, now, ...link } = input;
  const [ofSvg, ofCsv, ofJson] = [toStored(svg), toStored(csv), toStored(json)];
  const [ofEmbed, ofPreview] = [toStored(embed), toStored(preview)];
  const hashes = {
    svgHash: ofSvg.hash,
    csvHash: ofCsv.hash,
    jsonHash: ofJson.hash,
    embedHash: ofEmbed.hash,
    previewHash: ofPreview.hash,
  };
  const row = { ...link, ...hashes, now: new Date(now), sharedAt: new Date() };
  await transact(async (tx) => {
    const data = [ofSvg, ofCsv, ofJson, ofEmbed, ofPreview];
    await tx.storedBytes.createMany({ data, skipDuplicates: true });
    await tx.permalink.createMany({ data: [row], skipDuplicates: true });
  });
}
