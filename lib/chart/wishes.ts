import { DAY_MS } from "@/lib/domain/instant";
import { isNumber } from "@/lib/domain/quantity";
import type { Series } from "@/lib/domain/series";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { type ChartFigure, reportedAt, withdrawnAt } from "./chart-figure";
import type { ContentIndex } from "./content-index";
import type { LabelWish } from "./labels";
import type { ChartModel } from "./model";
import type { NoteWish } from "./notes";
import type { Scales } from "./scales";
import { type WithdrawnSpan, withdrawingAct } from "./spans";
import { shortChainText, shortRootName } from "./speaker";
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

/** The labels that the lines of a model want at their ends. */
export function toLabelWishes(
  model: ChartModel,
  { y }: Scales,
  index: ContentIndex,
  words: Words,
): LabelWish[] {
  const bases = new Set(model.lines.map(({ series }) => series.basis));
  return model.lines.flatMap(({ series, ...line }) => {
    const figure = standingOf({ series, ...line }, model.range.end - 1);
    if (figure === null || !isNumber(figure.timed.figure.quantity)) return [];
    const tone = model.toneOf(series.root.key);
    return {
      figure: figure.timed.figure.id,
      strong: formatQuantity(figure.timed.figure.quantity, words),
      rest: labelName(series, bases.size > 1, index, words),
      tone,
      lineY: y(levelOf(figure.timed.figure.quantity) ?? 0),
      priority: (tone === "lead" ? 1 : 0) * Number.MAX_SAFE_INTEGER + figure.timed.effective.instant,
    };
  });
}

/** "164 withdrawn after a day". */
export function withdrawnAfter(figure: ChartFigure, words: Words): string {
  const said = formatQuantity(figure.timed.figure.quantity, words);
  const days = Math.round((withdrawnAt(figure) - reportedAt(figure)) / DAY_MS);
  if (days < 1) return words.t("chart.withdrawnAfter.hours", { words: said });
  if (days < 60) return words.t("chart.withdrawnAfter.days", { words: said, count: days });
  if (days < 730)
    return words.t("chart.withdrawnAfter.months", { words: said, count: Math.round(days / 30.4) });
  return words.t("chart.withdrawnAfter.years", { words: said, count: Math.round(days / 365.25) });
}

/** What was done to a withdrawn figure, with the reason given for it. */
export function withdrawnWhy(figure: ChartFigure, index: ContentIndex, words: Words): string {
  const id = withdrawingAct(figure);
  const act = id === null ? undefined : index.retractions.get(id);
  const replacement = index.figures.get(act?.replacement ?? "");
  const { state } = figure.standing;
  if (state === "retracted" && act?.reason) return act.reason;
  const done =
    state === "corrected" && replacement
      ? words.t("chart.kind.corrected", { words: formatQuantity(replacement.quantity, words) })
      : words.t(`chart.kind.${withdrawnKind(state)}`);
  return act?.reason ? `${done}: ${act.reason}` : done;
}

function withdrawnKind(state: ChartFigure["standing"]["state"]) {
  if (state === "corrected") return "correctedPlain";
  return state === "redefined" || state === "removed" ? state : "retracted";
}

/** The note that a withdrawn figure wants beside its mark. */
export function toNoteWish(
  figure: ChartFigure,
  span: WithdrawnSpan,
  index: ContentIndex,
  words: Words,
): NoteWish {
  return {
    figure: figure.timed.figure.id,
    act: withdrawingAct(figure),
    strong: withdrawnAfter(figure, words),
    who: shortChainText(figure.standing.chain, figure.standing.root, index, words),
    why: withdrawnWhy(figure, index, words),
    span,
  };
}
