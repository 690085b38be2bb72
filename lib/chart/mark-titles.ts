import { formatDay } from "@/lib/format/instant";
import { formatQuantityInFull } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { disavowedText } from "./chain-text";
import type { ContentIndex } from "./content-index";
import type { ChartModel } from "./model";
import type { PlacedFigure } from "./placed-figure";
import { rootName } from "./speaker";

/** What each mark says when it is pointed at or read out, by figure id; undefined for what is not drawn. */
export type MarkTitles = { get: (figure: string) => string | undefined };

function titleOf(
  figure: PlacedFigure,
  { axis, drops }: ChartModel,
  index: ContentIndex,
  zone: string,
  words: Words,
): string {
  const { id, quantity } = figure.timed.figure;
  const { assumed } = figure.timed.effective;
  const title = words.t(axis === "as-of" ? "chart.markAsOf" : "chart.mark", {
    words: formatQuantityInFull(quantity, words),
    who: rootName(figure.standing.root, index, words),
    date: formatDay(figure.at - 1, zone, words),
    state: words.t(`event.state.${figure.standing.state}`),
    assumed: assumed ? "yes" : "no",
  });
  const disavowed = disavowedText(figure.standing, { index, words });
  const drop = drops.has(id) ? words.t("chart.drop") : null;
  return [title, disavowed, drop].filter((part) => part !== null).join(". ");
}

/** The titles of a model's marks: number, who, when, state. Worked out as they are asked for: not all are drawn. */
export function markTitles(model: ChartModel, index: ContentIndex, zone: string, words: Words): MarkTitles {
  const figures = new Map(model.drawn.map((figure) => [figure.timed.figure.id, figure]));
  const titles = new Map<string, string>();
  return {
    get: (id) => {
      const figure = figures.get(id);
      if (figure === undefined) return undefined;
      const title = titles.get(id) ?? titleOf(figure, model, index, zone, words);
      titles.set(id, title);
      return title;
    },
  };
}
