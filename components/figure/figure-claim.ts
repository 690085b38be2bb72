import { indexContent } from "@/lib/chart/content-index";
import { figureTitle } from "@/lib/chart/figure-title";
import { standingAt } from "@/lib/domain/standing";
import type { Timeline } from "@/lib/domain/timeline";
import { latestInstant } from "@/lib/domain/view-instant";
import { toClaim, toScriptText } from "@/lib/export/json-ld";
import { capitalise } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** What a figure's page tells programs: that it is a claim, whose, and where it was printed; null for no figure. */
export function figureClaim(
  timeline: Timeline,
  id: string,
  clock: number,
  { origin, words }: { origin: string; words: Words },
): string | null {
  const { figures, acts, content } = timeline;
  const timed = figures.find(({ figure }) => figure.id === id);
  const standing = standingAt(figures, acts, latestInstant(timeline, clock)).get(id);
  if (!timed || !standing) return null;
  const index = indexContent(content);
  const { slug, title, language } = content.event;
  const claim = toClaim(timed, standing, index.agents, {
    url: origin + localePath(words.locale, `/figures/${id}`),
    title: capitalise(figureTitle(timed.figure, index, words)),
    language: words.locale,
    event: { url: origin + localePath(words.locale, `/events/${slug}`), title, language },
  });
  return toScriptText(claim);
}
