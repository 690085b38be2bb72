import { type EmbedHeight, readHeights, withNoticeRoom } from "@/lib/chart/embed-height";
import type { Words } from "@/lib/format/words";
import { changedText } from "./embed-changed";
import { HEIGHTS_NAME } from "./embed-document";

const WRITTEN = new RegExp(`<meta name="${HEIGHTS_NAME}" content="([\\d ]*)"`, "u");

/** More changes than most shared views ever see. */
const MANY_CHANGES = { new: 20, corrected: 3, withdrawn: 3, reinstated: 0, amended: 3, otherDetails: 10 };

/** The heights of a document that was stored when its view was shared, with room for what has changed since. */
export function sharedHeights(document: string, words: Words): EmbedHeight[] {
  const heights = readHeights(WRITTEN.exec(document)?.[1] ?? "");
  return withNoticeRoom(
    heights,
    `${changedText(MANY_CHANGES, words)} ${words.t("permalink.changed.latest")}`,
  );
}
