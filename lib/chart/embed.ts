import { formatDay } from "@/lib/format/instant";
import { type Chart, toChart } from "./chart";
import { type ChartDescription, describeChart } from "./describe";
import { type EmbedHeight, embedHeights } from "./embed-height";
import { EMBED_LAYOUTS } from "./embed-layout";
import type { EventView } from "./event-view";
import { type MarkTitles, markTitles } from "./mark-titles";
import { pictureSigns } from "./picture-signs";
import { figuresBy, pictureHeadline, pictureNotes } from "./picture-texts";

/** A view as it is shown in a frame of somebody else's page. */
export type Embed = {
  title: string;
  /** The number that stands, what it counts and who said it, and how it stands. */
  headline: { strong: string; said: string; under: string };
  /** What is told of the view above the drawing. */
  notes: string[];
  description: ChartDescription;
  /** Drawn for the widths of `EMBED_LAYOUTS`; empty when nothing of the view is known. */
  charts: Chart[];
  titles: MarkTitles;
  /** What the signs mean; empty when they need no word. */
  signs: string;
  /** Whose figures they are, and of when. */
  source: string;
  heights: EmbedHeight[];
};

const MOST_SOURCE_CHARACTERS = 120;

/** Everything that an embed holds. `dateText` says of which records it was made; `ignored`, what of its address could not be read. */
export function toEmbed(view: EventView, dateText: string, ignored: readonly string[] = []): Embed {
  const { chart: model, index, words, timeline, instant } = view;
  const { title, zone } = timeline.content.event;
  const charts = model
    ? EMBED_LAYOUTS.map(({ layout }) => toChart(model, layout, { index, zone, words }))
    : [];
  const widest = charts.at(-1);
  const { parts, said, under } = pictureHeadline(view);
  const strong = parts.filter((part) => part !== "").join(" ");
  const nothing = words.t("chart.emptyText", { date: formatDay(instant - 1, zone, words) });
  const notes = [...pictureNotes(view), ...ignored, ...(model ? [] : [nothing])];
  const signs = widest ? pictureSigns(widest, words) : "";
  const figures = figuresBy(view, (text) => text.length <= MOST_SOURCE_CHARACTERS);
  const source = `${figures} · ${dateText}`;
  return {
    ...{ title, headline: { strong, said, under }, notes, charts, signs, source },
    description: model ? describeChart(model, view, words) : { title, description: nothing },
    titles: model ? markTitles(model, index, zone, words) : new Map(),
    heights: embedHeights({
      title,
      ...{ strong, said },
      above: [under, ...notes],
      below: [signs, source],
      chartHeights: charts.map(({ heightPx }) => heightPx),
    }),
  };
}
