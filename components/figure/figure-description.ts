import { indexContent } from "@/lib/chart/content-index";
import { figureTitle } from "@/lib/chart/figure-title";
import { reportedText } from "@/lib/chart/reported-text";
import type { Timeline } from "@/lib/domain/timeline";
import { capitalise } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";

/** What a figure's page is called in a list of pages, and what is on it in a sentence; null for no figure. */
export function describeFigure(
  { figures, content }: Timeline,
  id: string,
  words: Words,
): { title: string; description: string } | null {
  const timed = figures.find(({ figure }) => figure.id === id);
  if (!timed) return null;
  const figure = capitalise(figureTitle(timed.figure, indexContent(content), words));
  return {
    title: words.t("figurePage.pageTitle", { figure, event: content.event.title }),
    description: words.t("figurePage.description", {
      figure,
      date: reportedText(timed, content.event.zone, words),
      count: timed.appearances.length,
    }),
  };
}
