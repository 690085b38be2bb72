import { PALETTES, type Palette } from "./palette";

/** `auto` follows the reader's own setting, where a browser shows the picture. */
export type Scheme = "light" | "dark" | "auto";

export const SANS = "Inter,'Inter Variable','Helvetica Neue',Arial,sans-serif";
export const SERIF = "'Source Serif 4','Source Serif 4 Variable',Georgia,serif";

/**
 * What each sign is like whatever its colour: components/chart/chart.css without what a still picture has no use for.
 * Text keeps its widths at every size of the picture, as its places were measured; and a browser that shows the
 * picture in another size need not lay it out anew.
 */
const FORM = [
  `.picture{font-family:${SANS};text-rendering:geometricPrecision}`,
  `.picture-title{font-family:${SERIF};font-weight:600}`,
  ".chart-tick{font-feature-settings:'tnum'}",
  ".picture-strong,.chart-strong,.chart-unknown{font-weight:600}",
  ".chart-line,.chart-whisker,.chart-glyph,.chart-disputed,.chart-strike,.chart-stop,.chart-break,.chart-others-line,.chart-others-dots,.chart-replaced,.chart-tie,.chart-leader{fill:none}",
  ".chart-line{stroke-width:2.25;stroke-linejoin:round}",
  ".chart-line.chart-other{stroke-width:1.25}",
  ".chart-whisker{stroke-width:1;opacity:.85}",
  ".chart-dot{stroke-width:1.5}",
  ".chart-glyph{stroke-width:2;stroke-linecap:round;stroke-linejoin:round}",
  ".chart-superseded .chart-glyph{stroke-width:1.5}",
  ".chart-small>.chart-glyph,.chart-small>.chart-dot{transform:scale(.65)}",
  ".chart-disputed{stroke-width:1.25;stroke-dasharray:3 2.6}",
  ".chart-ring,.chart-strike,.chart-stop,.chart-span,.chart-break{stroke-width:1.75}",
  ".chart-span{stroke-dasharray:2 4}",
  ".chart-others-line{stroke-width:.75;stroke-linejoin:round}",
  ".chart-others-dots{stroke-width:3;stroke-linecap:round}",
  ".chart-replaced,.chart-tie,.chart-leader{stroke-width:1}",
  ".chart-label,.chart-note{stroke-width:4px;stroke-linejoin:round;paint-order:stroke}",
].join("");

function ofTone(tone: string, colour: string): string {
  const of = (sign: string) => `.chart-${tone}.chart-${sign},.chart-${tone} .chart-${sign}`;
  return `${of("line")},${of("whisker")},${of("glyph")},${of("tie")}{stroke:${colour}}${of("dot")},${of("label")}{fill:${colour}}`;
}

function colours({ paper, ink, soft, rule, edge, grid, accent, second, band }: Palette): string {
  return [
    `.picture-paper{fill:${paper}}`,
    `.picture-rule{stroke:${rule}}`,
    `.picture-title,.picture-text{fill:${ink}}`,
    `.picture-soft,.chart-tick,.chart-note,.chart-unknown{fill:${soft}}`,
    `.chart-grid{stroke:${grid}}`,
    `.chart-axis,.chart-disputed,.chart-ring,.chart-strike,.chart-stop,.chart-span,.chart-break{stroke:${ink}}`,
    `.chart-tickline,.chart-others-line,.chart-others-dots{stroke:${edge}}`,
    `.chart-band{fill:${band}}`,
    ofTone("lead", accent),
    ofTone("second", second),
    ofTone("other", soft),
    ofTone("withdrawn", ink),
    `.chart-dot,.chart-label,.chart-note{stroke:${paper}}`,
    `.chart-drop{fill:${ink}}`,
    `.chart-ring{fill:${paper}}`,
    `.chart-replaced,.chart-leader{stroke:${soft}}`,
    `.chart-note .chart-strong,.chart-label.chart-other .chart-strong{fill:${ink}}`,
  ].join("");
}

/** The signs of a drawing in these colours. */
export function signStyle(palette: Palette): string {
  return FORM + colours(palette);
}

/** The style sheet of a picture: nothing in it is a variable or comes from elsewhere. */
export function pictureStyle(scheme: Scheme): string {
  if (scheme !== "auto") return signStyle(PALETTES[scheme]);
  return `${signStyle(PALETTES.light)}@media (prefers-color-scheme:dark){${colours(PALETTES.dark)}}`;
}
