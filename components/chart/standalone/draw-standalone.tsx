import type { ReactNode } from "react";
import { Marks } from "@/components/chart/marks";
import { BehindMarks, OverMarks } from "@/components/chart/timeline-svg";
import type { EventView } from "@/lib/chart/event-view";
import { type Imprint, type Picture, toPicture } from "@/lib/chart/picture";
import type { Words } from "@/lib/format/words";
import { PictureLines } from "./picture-lines";
import { pictureStyle, type Scheme } from "./picture-style";

export type StandaloneOptions = Imprint & {
  /** How wide it is shown, in px, which also decides the layout; the widest layout's own width when left out. */
  widthPx?: number;
  scheme: Scheme;
};

const NO_LINKS = { row: null, act: null, table: null, allTime: null };

type DrawingProps = { drawing: NonNullable<Picture["drawing"]>; leftPx: number; words: Words };

function Drawing({ drawing: { chart, titles, topPx }, leftPx, words }: DrawingProps) {
  return (
    <g transform={`translate(${leftPx} ${topPx})`} fontSize={chart.layout.fontPx}>
      <BehindMarks chart={chart} />
      <Marks marks={chart.marks} titles={titles} rowHref={null} />
      <OverMarks chart={chart} links={NO_LINKS} words={words} />
    </g>
  );
}

/**
 * One view of an event as an SVG that needs nothing else: the drawing of the page with its title, what stands,
 * whose figures they are, date and address, its colours written out, without links and scripts.
 */
export function standaloneTimeline(view: EventView, options: StandaloneOptions): ReactNode {
  const { scheme, widthPx, ...imprint } = options;
  const picture = toPicture(view, imprint, widthPx);
  const { description, drawing, paddingPx } = picture;
  const shownPx = widthPx ?? picture.widthPx;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="picture"
      viewBox={`0 0 ${picture.widthPx} ${picture.heightPx}`}
      width={shownPx}
      height={Math.round((picture.heightPx * shownPx) / picture.widthPx)}
      role="img"
      lang={view.words.locale}
    >
      <title>{description.title}</title>
      <desc>{description.description}</desc>
      <style>{pictureStyle(scheme)}</style>
      <rect className="picture-paper" width="100%" height="100%" />
      <PictureLines lines={picture.head} x={paddingPx} />
      {drawing ? <Drawing drawing={drawing} leftPx={paddingPx} words={view.words} /> : null}
      <path className="picture-rule" d={`M${paddingPx} ${picture.rulePx}H${picture.widthPx - paddingPx}`} />
      <PictureLines lines={picture.foot} x={paddingPx} />
    </svg>
  );
}
