import type { ContentIndex } from "@/lib/chart/content-index";
import { sayingTitle } from "@/lib/chart/figure-title";
import { type FigureSaying, sayingOf, saySame } from "@/lib/domain/figure-saying";
import type { RevisionChange } from "@/lib/domain/revision-changes";
import type { Timeline } from "@/lib/domain/timeline";
import type { Words } from "@/lib/format/words";

/** The event as our records have it now, and the words to tell of it. */
type Look = { index: ContentIndex; words: Words; timeline: Timeline };

/** What a figure said at a revision, in words: "at least 238 deaths". */
export function titleOf(saying: FigureSaying, { index, words }: Look): string {
  return sayingTitle(saying, index, words);
}

/** That our record was mended, and what it said before. */
export function amendedSentence({ said, was }: RevisionChange, look: Look): string {
  const { t } = look.words;
  if (!said || !was) return t("feed.amended");
  if (saySame(said, was)) return t("feed.amendedOtherwise");
  const before = titleOf(was, look);
  return before === titleOf(said, look) ? t("feed.amended") : t("feed.amendedFrom", { figure: before });
}

/** What our records say of the figure now, where that is something else than is told, or nothing is. */
export function nowSentences({ said }: RevisionChange, figure: string, look: Look): string[] {
  const now = sayingOf(look.timeline.content, figure);
  if (!now || (said && titleOf(said, look) === titleOf(now, look))) return [];
  return [look.words.t("feed.saidNow", { figure: titleOf(now, look) })];
}

/**
 * What was put in its place, as it was said then; nothing once that is no longer public. Where what was said then may
 * not be told, what our records say now is told as that.
 */
export function insteadSentences(
  replacement: string | null,
  { instead }: RevisionChange,
  look: Look,
): string[] {
  const now = sayingOf(look.timeline.content, replacement);
  if (!now) return [];
  const { t } = look.words;
  const [then, newest] = [instead && titleOf(instead, look), titleOf(now, look)];
  if (then === null) return [t("feed.replacementNow", { figure: newest })];
  if (then === newest) return [t("feed.replacement", { figure: then })];
  return [t("feed.replacementSince", { figure: then, now: newest })];
}
