import type { TimedFigure } from "@/lib/domain/timeline";
import { formatEdtf } from "@/lib/format/edtf";
import { formatDays } from "@/lib/format/instant";
import type { Words } from "@/lib/format/words";

/**
 * When a figure was said, in words: as its authority's date says, else as its
 * only print is dated, else the days in which it became known. Where nothing is
 * dated but the day on which we read the source, that is said.
 */
export function reportedText(
  { figure, appearances, known }: TimedFigure,
  zone: string,
  words: Words,
): string {
  const printed = appearances.length === 1 ? appearances[0]?.source.publishedAt : null;
  const date = figure.statedAt ?? printed;
  if (date) return formatEdtf(date, words);
  const days = formatDays(known.earliest, known.latest, zone, words);
  return known.assumed ? words.t("event.sources.undated", { date: days }) : days;
}

/** Is that one plain day, so that "on" can be said of it? */
export function isReportedOnDay({ figure, appearances }: TimedFigure): boolean {
  const date = figure.statedAt ?? (appearances.length === 1 ? appearances[0]?.source.publishedAt : null);
  return /^\d{4}-\d\d-\d\d$/u.test(date ?? "");
}
