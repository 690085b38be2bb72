import { formatEdtf } from "@/lib/format/edtf";
import { formatKnownAt } from "@/lib/format/known-at";
import { isAtStep, positionOf, type Step } from "./changes";
import type { EventView } from "./event-view";
import { stepText } from "./step-text";

/**
 * What a position of the slider shows, in words: "9 January 2022: 164 retracted". Where the view stands there
 * without its moment being a step's, the moment itself, since the step before is past and the next not yet known.
 */
export function positionText(steps: readonly Step[], position: number, view: EventView): string {
  const { words, state } = view;
  if (position > steps.length) return words.t("event.knownAt.nowShown");
  const isShown = position === positionOf(steps, view);
  const moment = isShown && state.knownAt !== null ? formatKnownAt(state.knownAt, words) : null;
  const step = steps[position - 1];
  if (!step) {
    const before = words.t("event.knownAt.beforeFirst", { count: steps.length });
    return [moment, before].filter((part) => part !== null).join(" · ");
  }
  if (moment !== null && !isAtStep(step, view)) return moment;
  return `${formatEdtf(step.day, words)}: ${stepText(step, view)}`;
}
