import type { Event } from "@/lib/domain/content";
import { type Chart, toChart } from "./chart";
import { eventKicker } from "./event-kicker";
import type { EventView } from "./event-view";
import type { Layout } from "./layout";
import type { Imprint } from "./picture";
import { type PictureLine, type PictureText, stackTexts } from "./picture-lines";
import { figuresBy, type PictureHeadline, pictureHeadline, pictureNotes } from "./picture-texts";
import { pictureWords } from "./picture-words";
import { textWidth, titleWidth } from "./text-width";

/** The size in px of the picture that sites show where a link is pasted (1.91 : 1, as they ask for it). */
export const PREVIEW = { widthPx: 1200, heightPx: 630, paddingPx: 60, rulePx: 530 } as const;

/** The chart beside the number is drawn this much larger, so that its axes can be read. */
export const GLIMPSE_SCALE = 1.45;

const INSIDE_PX = PREVIEW.widthPx - 2 * PREVIEW.paddingPx;
const COLUMN_PX = 540;
const BOTTOM_PX = PREVIEW.rulePx - 22;
const SOFT_PX = 22;
const HEDGE_PX = 46;
const NUMBER_PX = { greatest: 180, least: 48 };
const LEAST_GLIMPSE_PX = 130;

/** The number that stands, with its hedge before and after it on one line. */
export type LargeNumber = {
  before: string;
  number: string;
  after: string;
  hedgePx: number;
  sizePx: number;
  y: number;
};

/** What is shown of a view where a link to it is pasted, with every coordinate worked out. */
export type LinkPreview = {
  head: PictureLine[];
  large: LargeNumber;
  said: PictureLine[];
  glimpse: { chart: Chart; x: number; y: number } | null;
  foot: PictureLine[];
  /** What it says, for those who do not see it. */
  title: string;
};

/** A long title in smaller letters, so that it is told in full. */
function titleText({ title, language }: Event): PictureText {
  const lines = (sizePx: number) => titleWidth(title, sizePx) / INSIDE_PX;
  const sizePx =
    [58, 52, 46].find((size) => lines(size) < 1) ?? [44, 38].find((size) => lines(size) < 1.9) ?? 34;
  return { kind: "title", text: title, language, sizePx, mostLines: 3 };
}

/** Below the line of a number, in parts of its size: what a comma between thousands hangs down. */
const COMMA_DEPTH = 0.16;

function toLarge(
  [before, number, after]: PictureHeadline["parts"],
  room: { top: number; bottom: number },
): LargeNumber {
  const hedgePx = number === "" ? HEDGE_PX * 1.2 : HEDGE_PX;
  const hedges = titleWidth(`${before} ${after} `, hedgePx);
  const byWidth = (COLUMN_PX - hedges) / Math.max(0.01, titleWidth(number, 1));
  const wished = Math.min(NUMBER_PX.greatest, byWidth, room.bottom - room.top);
  const sizePx = Math.max(NUMBER_PX.least, Math.floor(wished));
  const y = room.bottom - (number.includes(",") ? sizePx * COMMA_DEPTH : 0);
  return { before, number, after, hedgePx, sizePx, y };
}

function glimpseLayout(heightPx: number): Layout {
  return {
    name: "narrow",
    widthPx: 350,
    heightPx,
    plot: { left: 32, right: 342, top: 8, bottom: heightPx - 26 },
    labels: "inside",
    fontPx: 13,
    linePx: 15,
    noteWidthPx: 164,
    ...{ mostLabels: 0, mostAuthorities: 9, mostMarks: 40, mostNotes: 1 },
  };
}

function toGlimpse(
  { chart: model, index, timeline, words }: EventView,
  topPx: number,
): LinkPreview["glimpse"] {
  const roomPx = Math.min(340, BOTTOM_PX - topPx) / GLIMPSE_SCALE;
  if (model === null || roomPx * GLIMPSE_SCALE < LEAST_GLIMPSE_PX) return null;
  const { zone } = timeline.content.event;
  const layout = glimpseLayout(Math.floor(roomPx));
  const x = PREVIEW.widthPx - PREVIEW.paddingPx - layout.widthPx * GLIMPSE_SCALE;
  return {
    chart: toChart(model, layout, { index, zone, words }),
    x,
    y: BOTTOM_PX - layout.heightPx * GLIMPSE_SCALE,
  };
}

function soft(text: string, mostLines = 1): PictureText {
  return { kind: "soft", text, sizePx: SOFT_PX, mostLines };
}

const isWide = (text: string) => textWidth(text, SOFT_PX) > INSIDE_PX - 8;

/** Where, when, how much is known of it; without the place where there is no room for all. */
function kickerText(view: EventView): string {
  const parts = eventKicker(view).map(({ text }) => text);
  const all = parts.join(" · ");
  return isWide(all) && parts.length > 4 ? parts.toSpliced(1, 1).join(" · ") : all;
}

/** Date and address; of one that is too long what leads to the event all the same. */
function imprintText({ address, dateText }: Imprint): string {
  const [page = address] = address.split("?");
  const said = [address, page, page.replace(/^https?:\/\//u, "")].map((short) => `${dateText} · ${short}`);
  return said.find((text) => !isWide(text)) ?? page;
}

/** Sets texts so that the last one ends at `BOTTOM_PX`. */
function stackUp(texts: PictureText[]): { lines: PictureLine[]; topPx: number } {
  const { bottomPx } = stackTexts(texts, 0, COLUMN_PX);
  return { lines: stackTexts(texts, BOTTOM_PX - bottomPx, COLUMN_PX).lines, topPx: BOTTOM_PX - bottomPx };
}

/**
 * A view as a picture of 1200 × 630 px: the event, the number that stands and who said it, the course of the
 * figures, whose they are, date and address.
 */
export function toLinkPreview(onPage: EventView, imprint: Imprint): LinkPreview {
  const view = { ...onPage, words: pictureWords(onPage.words) };
  const { event } = view.timeline.content;
  const { parts, strong, text, said: whoSaid, under } = pictureHeadline(view);
  const head = stackTexts([soft(kickerText(view)), titleText(event)], 44, INSIDE_PX);
  const notes = [...pictureNotes(view), under].slice(0, 1);
  const said = stackUp([
    { kind: "text", strong: whoSaid, text: "", sizePx: 28, mostLines: 3 },
    ...notes.map((note) => soft(note, 2)),
  ]);
  const footTexts = [soft(figuresBy(view, (figures) => !isWide(figures))), soft(imprintText(imprint))];
  const foot = stackTexts(footTexts, PREVIEW.rulePx + 6, INSIDE_PX);
  return {
    head: head.lines,
    large: toLarge(parts, { top: head.bottomPx + 16, bottom: said.topPx - 14 }),
    said: said.lines,
    glimpse: toGlimpse(view, head.bottomPx + 24),
    foot: foot.lines,
    title: `${event.title}: ${strong} ${text}`,
  };
}
