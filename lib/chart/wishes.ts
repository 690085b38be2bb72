import { isNumber } from "@/lib/domain/quantity";
import type { Series } from "@/lib/domain/series";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import type { ContentIndex } from "./content-index";
import type { LabelWish } from "./labels";
import type { ChartModel } from "./model";
import type { Scales } from "./scales";
import { shortRootName } from "./speaker";
import { standingOf } from "./tenure";
import { levelOf } from "./value-range";

/** Whose line it is, and how it counts where that is not as its neighbours do. */
function labelName(
  { root, method, basis }: Series,
  mixed: boolean,
  index: ContentIndex,
  words: Words,
): string {
  const parts = [
    shortRootName(root, index, words),
    method === "reported" ? null : words.t(`event.method.${method}`),
    mixed && basis === "current" ? words.t("event.basis.current") : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** The labels that the lines of a model want at their ends; of the authorities `own` only. */
export function toLabelWishes(
  model: ChartModel,
  own: ReadonlySet<string>,
  { y }: Scales,
  index: ContentIndex,
  words: Words,
): LabelWish[] {
  const lines = model.lines.filter(({ series }) => own.has(series.root.key));
  const bases = new Set(lines.map(({ series }) => series.basis));
  return lines.flatMap(({ series, ...line }) => {
    const figure = standingOf({ series, ...line }, model.range.end);
    if (figure === null || !isNumber(figure.timed.figure.quantity)) return [];
    const tone = model.toneOf(series.root.key);
    return {
      figure: figure.timed.figure.id,
      strong: formatQuantity(figure.timed.figure.quantity, words),
      rest: labelName(series, bases.size > 1, index, words),
      name: shortRootName(series.root, index, words),
      tone,
      lineY: y(levelOf(figure.timed.figure.quantity) ?? 0),
      priority: (tone === "lead" ? 1 : 0) * Number.MAX_SAFE_INTEGER + figure.timed.effective.instant,
    };
  });
}
