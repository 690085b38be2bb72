import type { Words } from "@/lib/format/words";
import type { Layout } from "./layout";
import type { ChartModel } from "./model";

/** What the axes say of themselves: which time is shown, and how counts are spaced where that is not evenly. */
export type AxisTitles = {
  time: { text: string; x: number; y: number };
  value: { text: string; x: number; y: number } | null;
};

/** The titles of the axes, placed where no tick and no note stands. */
export function axisTitles({ axis, scale }: ChartModel, { plot, name }: Layout, words: Words): AxisTitles {
  const x = name === "narrow" ? 0 : plot.left;
  return {
    time: { text: words.t(`chart.axis.${axis}`), x, y: plot.bottom + 38 },
    value: scale === "log" ? { text: words.t("chart.axis.log"), x: 0, y: plot.top - 24 } : null,
  };
}
