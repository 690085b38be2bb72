import type { ReactNode } from "react";
import { Marks } from "@/components/chart/marks";
import { BehindMarks } from "@/components/chart/timeline-svg";
import type { EventView } from "@/lib/chart/event-view";
import {
  GLIMPSE_SCALE,
  type LargeNumber,
  type LinkPreview,
  PREVIEW,
  toLinkPreview,
} from "@/lib/chart/link-preview";
import type { Imprint } from "@/lib/chart/picture";
import { PictureLines } from "./picture-lines";
import { pictureStyle, type Scheme } from "./picture-style";

const { widthPx, heightPx, paddingPx, rulePx } = PREVIEW;

function Large({ large: { before, number, after, hedgePx, sizePx, y } }: { large: LargeNumber }) {
  return (
    <text className="picture-title" x={paddingPx} y={y} fontSize={hedgePx}>
      {before === "" ? null : `${before} `}
      <tspan fontSize={sizePx}>{number}</tspan>
      {after === "" ? null : ` ${after}`}
    </text>
  );
}

function Glimpse({ glimpse: { chart, x, y } }: { glimpse: NonNullable<LinkPreview["glimpse"]> }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${GLIMPSE_SCALE})`} fontSize={chart.layout.fontPx}>
      <BehindMarks chart={{ ...chart, titles: undefined }} />
      <Marks marks={chart.marks} titles={new Map()} rowHref={null} />
    </g>
  );
}

/** What sites show where a link to a view is pasted (`toLinkPreview`), as an SVG that needs nothing else. */
export function linkPreview(view: EventView, imprint: Imprint, scheme: Scheme = "light"): ReactNode {
  const { head, large, said, glimpse, foot, title } = toLinkPreview(view, imprint);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="picture"
      viewBox={`0 0 ${widthPx} ${heightPx}`}
      width={widthPx}
      height={heightPx}
      role="img"
      lang={view.words.locale}
    >
      <title>{title}</title>
      <style>{pictureStyle(scheme)}</style>
      <rect className="picture-paper" width="100%" height="100%" />
      <PictureLines lines={head} x={paddingPx} />
      <Large large={large} />
      <PictureLines lines={said} x={paddingPx} />
      {glimpse ? <Glimpse glimpse={glimpse} /> : null}
      <path className="picture-rule" d={`M${paddingPx} ${rulePx}H${widthPx - paddingPx}`} />
      <PictureLines lines={foot} x={paddingPx} />
    </svg>
  );
}
