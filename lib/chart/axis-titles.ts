import { formatNumber } from "@/lib/format/number";
import type { Words } from "@/lib/format/words";
import type { Layout } from "./layout";
import type { ChartModel } from "./model";
import type { ValueAxis } from "./value-axis";

/** What the axes say of themselves: which time is shown, and how counts are spaced where that is not evenly. */
export type AxisTitles = {
  time: { text: string; x: number; y: number };
  value: { text: string; x: number; y: number } | null;
};

function logText(constant: number, name: Layout["name"], words: Words): string {
  if (name === "narrow") return words.t("chart.axis.logShort");
  return words.t("chart.axis.log", { constant: formatNumber(constant, words) });
}

/** The titles of the axes, placed where no tick and no note stands. */
export function axisTitles(
  { axis }: Pick<ChartModel, "axis">,
  { kind, constant }: Pick<ValueAxis, "kind" | "constant">,
  { plot, name }: Layout,
  words: Words,
): AxisTitles {
  const x = name === "narrow" ? 0 : plot.left;
  return {
    time: { text: words.t(`chart.axis.${axis}`), x, y: plot.bottom + 38 },
    value: kind === "symlog" ? { text: logText(constant, name, words), x: 0, y: plot.top - 24 } : null,
  };
}
