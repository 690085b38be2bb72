import { formatDay } from "@/lib/format/instant";
import { type Chart, toChart } from "./chart";
import { type ChartDescription, describeChart } from "./describe";
import type { EventView } from "./event-view";
import { type MarkTitles, markTitles } from "./mark-titles";
import { type PictureLine, type PictureText, stackTexts } from "./picture-lines";
import { type PictureSetting, pictureWidth, settingFor } from "./picture-setting";
import { pictureSigns } from "./picture-signs";
import { figuresBy, pictureHeadline, pictureNotes } from "./picture-texts";
import { pictureWords } from "./picture-words";
import { textWidth } from "./text-width";

/** What is told with a picture and is not in its view. */
export type Imprint = {
  /** Where the figures can be followed up; written into the picture as it is given. */
  address: string;
  /** When it was made, or at which revision, in words. */
  dateText: string;
};

/** A picture of a view, with every coordinate worked out, in px of its own. */
export type Picture = {
  widthPx: number;
  heightPx: number;
  paddingPx: number;
  description: ChartDescription;
  head: PictureLine[];
  /** Null when nothing of the view is known. */
  drawing: { chart: Chart; titles: MarkTitles; topPx: number } | null;
  /** Above the foot. */
  rulePx: number;
  foot: PictureLine[];
};

const GAP_PX = 14;

function headTexts(view: EventView, { titlePx, textPx, softPx }: PictureSetting): PictureText[] {
  const { strong, text, under } = pictureHeadline(view);
  const soft = [under, ...pictureNotes(view)];
  const { title, language } = view.timeline.content.event;
  return [
    { kind: "title", text: title, language, sizePx: titlePx, mostLines: 12 },
    { kind: "text", strong, text, sizePx: textPx, mostLines: 4 },
    ...soft.map((line): PictureText => ({ kind: "soft", text: line, sizePx: softPx, mostLines: 4 })),
  ];
}

function footTexts(
  view: EventView,
  chart: Chart | null,
  { layout, softPx }: PictureSetting,
  { address, dateText }: Imprint,
): PictureText[] {
  const signs = chart ? pictureSigns(chart, view.words) : "";
  const fits = (text: string) => textWidth(text, softPx) <= layout.widthPx - 8;
  const texts = [signs, figuresBy(view, fits), `${dateText} · ${address}`].filter((text) => text !== "");
  return texts.map((text) => ({ kind: "soft", text, sizePx: softPx, mostLines: 6 }));
}

function describe(view: EventView): ChartDescription {
  const { chart: model, timeline, instant, words } = view;
  if (model) return describeChart(model, view, words);
  const { title, zone } = timeline.content.event;
  return { title, description: words.t("chart.emptyText", { date: formatDay(instant - 1, zone, words) }) };
}

function drawingOf({ chart: model, index, timeline, words }: EventView, { layout }: PictureSetting) {
  if (model === null) return null;
  const { zone } = timeline.content.event;
  return {
    chart: toChart(model, layout, { index, zone, words }),
    titles: markTitles(model, index, zone, words),
  };
}

/**
 * A view as a picture that can stand alone: its title, what stands and who said it, the drawing, what its signs
 * mean, whose figures they are, date and address. `widthPx` is how much room there is; it decides the layout.
 */
export function toPicture(onPage: EventView, imprint: Imprint, widthPx?: number): Picture {
  const view = { ...onPage, words: pictureWords(onPage.words) };
  const setting = settingFor(widthPx);
  const { paddingPx } = setting;
  const inside = setting.layout.widthPx;
  const drawn = drawingOf(view, setting);
  const head = stackTexts(headTexts(view, setting), paddingPx * 0.7, inside);
  const topPx = Math.round(head.bottomPx) + GAP_PX;
  const rulePx = topPx + Math.ceil(drawn?.chart.heightPx ?? 0) + (drawn ? GAP_PX : 0);
  const foot = stackTexts(footTexts(view, drawn?.chart ?? null, setting, imprint), rulePx + 6, inside);
  return {
    widthPx: pictureWidth(setting),
    heightPx: Math.ceil(foot.bottomPx + paddingPx * 0.7),
    paddingPx,
    description: describe(view),
    head: head.lines,
    drawing: drawn && { ...drawn, topPx },
    rulePx,
    foot: foot.lines,
  };
}
