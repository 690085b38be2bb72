import { type Layout, MEDIUM, NARROW, WIDE } from "./layout";

/** How a drawing is set out as a picture: its margin and the sizes of the texts around it. */
export type PictureSetting = {
  layout: Layout;
  paddingPx: number;
  titlePx: number;
  textPx: number;
  softPx: number;
};

const ON_WIDE = { layout: WIDE, paddingPx: 28, titlePx: 30, textPx: 17, softPx: 13 };
const ON_MEDIUM = { layout: MEDIUM, paddingPx: 24, titlePx: 26, textPx: 16, softPx: 13 };
const ON_NARROW = { layout: NARROW, paddingPx: 16, titlePx: 22, textPx: 15, softPx: 12 };

/** The picture's own width in px. */
export function pictureWidth({ layout, paddingPx }: PictureSetting): number {
  return layout.widthPx + 2 * paddingPx;
}

/** The widest setting that there is room for in `widthPx`; the narrowest where there is room for none. */
export function settingFor(widthPx = Infinity): PictureSetting {
  return [ON_WIDE, ON_MEDIUM].find((setting) => pictureWidth(setting) <= widthPx) ?? ON_NARROW;
}
