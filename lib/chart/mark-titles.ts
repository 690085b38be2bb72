import { formatDay } from "@/lib/format/instant";
import { formatQuantityInFull } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { disavowedText } from "./chain-text";
import { reportedAt } from "./chart-figure";
import type { ContentIndex } from "./content-index";
import type { ChartModel } from "./model";
import { rootName } from "./speaker";

/** What each mark says when it is pointed at or read out: number, who, when, state. By figure id. */
export function markTitles(
  model: ChartModel,
  index: ContentIndex,
  zone: string,
  words: Words,
): Map<string, string> {
  return new Map(
    model.figures.map((figure) => {
      const { id, quantity } = figure.timed.figure;
      const title = words.t("chart.mark", {
        words: formatQuantityInFull(quantity, words),
        who: rootName(figure.standing.root, index, words),
        date: formatDay(reportedAt(figure) - 1, zone, words),
        state: words.t(`event.state.${figure.standing.state}`),
      });
      const drop = model.drops.has(id) ? words.t("chart.drop") : null;
      const disavowed = disavowedText(figure.standing, { index, words });
      return [id, [title, disavowed, drop].filter((part) => part !== null).join(". ")];
    }),
  );
}
