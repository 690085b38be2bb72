import { element } from "./xml";

/** A frame for somebody's page. */
export type EmbedFrame = {
  /** The address of what is framed, with its origin. */
  src: string;
  /** Names the frame for those who do not see it. */
  title: string;
  /** In px; null: as wide as there is room. */
  widthPx: number | null;
  heightPx: number;
  /** "280 700 320 680": heights in px for a number of widths, for the script that fits the frame; null without it. */
  heights: string | null;
};

/** The markup of a frame. It works under any policy that lets the frame itself in, sandboxed too. */
export function frameMarkup({ src, title, widthPx, heightPx, heights }: EmbedFrame): string {
  const attributes = {
    ...{ src, title },
    width: widthPx === null ? "100%" : String(widthPx),
    height: String(heightPx),
    loading: "lazy",
    style: "border:0;max-width:100%",
    "data-countline-heights": heights,
  };
  return element("iframe", attributes, "").xml;
}

/** What is copied into a page: the frame, and on a line of its own the script that fits its height, which may be left out. */
export function embedCode(frame: EmbedFrame, origin: string): string {
  return `${frameMarkup(frame)}\n<script async src="${origin}/embed.js"></script>`;
}
