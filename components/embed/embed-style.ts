import { CONTRAST_PALETTES, PALETTES, type Palette } from "@/components/chart/standalone/palette";
import { SANS, SERIF, signStyle } from "@/components/chart/standalone/picture-style";
import { EMBED_LAYOUTS, EMBED_PADDING_PX, EMBED_SPACE, EMBED_TYPE } from "@/lib/chart/embed-layout";

const COLOURS = Object.keys(PALETTES.light) as (keyof Palette)[];

const variables = (palette: Palette) => COLOURS.map((name) => `--${name}:${palette[name]}`).join(";");

/** Colours by their names, so that the reader's setting, or the one in the address, can change them. */
const AS_VARIABLES = Object.fromEntries(COLOURS.map((name) => [name, `var(--${name})`])) as Palette;

/** What app/tokens.css says of a reader's own colours. */
const SYSTEM: Palette = {
  ...{ paper: "Canvas", ink: "CanvasText", soft: "CanvasText", rule: "CanvasText", edge: "CanvasText" },
  ...{ accent: "LinkText", second: "CanvasText" },
  grid: "color-mix(in srgb,CanvasText 25%,Canvas)",
  band: "color-mix(in srgb,CanvasText 12%,Canvas)",
};

const PLAIN = { light: variables(PALETTES.light), dark: variables(PALETTES.dark) };
const CONTRAST = { light: variables(CONTRAST_PALETTES.light), dark: variables(CONTRAST_PALETTES.dark) };
const CHOSEN = { light: "[data-theme=light]", dark: "[data-theme=dark]" };
const DARK = "(prefers-color-scheme:dark)";
const MORE = "(prefers-contrast:more)";

// `:root` is said again where it must win over what stands before.
const SCHEMES = [
  `:root{color-scheme:light dark;${PLAIN.light}}`,
  `@media${DARK}{:root:not(${CHOSEN.light}){${PLAIN.dark}}}`,
  `:root${CHOSEN.light}{color-scheme:light}:root${CHOSEN.dark}{color-scheme:dark;${PLAIN.dark}}`,
  `@media${MORE}{:root:root{${CONTRAST.light}}:root:root${CHOSEN.dark}{${CONTRAST.dark}}}`,
  `@media${MORE}and ${DARK}{:root:root:not(${CHOSEN.light}){${CONTRAST.dark}}}`,
  `@media(forced-colors:active){:root:root:root{${variables(SYSTEM)}}svg{forced-color-adjust:none}}`,
].join("");

const font = ({ sizePx, linePx }: { sizePx: number; linePx: number }, family: string, weight = 400) =>
  `font:${weight} ${sizePx}px/${linePx}px ${family}`;

const { title, strong, text, small, rowPx } = EMBED_TYPE;
const { betweenPx } = EMBED_SPACE;

const PAGE = [
  "*{box-sizing:border-box}",
  `body{margin:0;background:var(--paper);color:var(--ink);${font(text, SANS)};overflow-wrap:break-word;-webkit-text-size-adjust:100%;text-size-adjust:100%}`,
  // Letters of a wider typeface than the measured one may reach into the margin, and no further.
  `main{max-width:1264px;padding:${EMBED_PADDING_PX}px;overflow-x:clip}`,
  `h1{margin:0 0 ${betweenPx}px;${font(title, SERIF, 600)}}`,
  "p,figure{margin:0}",
  `.strong{${font(strong, SERIF, 600)}}`,
  `.soft,table{color:var(--soft);font-size:${small.sizePx}px;line-height:${small.linePx}px}`,
  `figure svg{display:none;width:100%;height:auto;margin-top:${betweenPx}px;overflow:visible}`,
  `.foot{margin-top:${betweenPx}px}`,
  "a{color:inherit;text-decoration-color:var(--edge);text-underline-offset:.2em}",
  "a:hover{text-decoration-color:currentColor}",
  ":focus-visible{outline:2.5px solid var(--accent);outline-offset:2px}",
  `summary,.tap{display:inline-block;min-height:${rowPx}px;line-height:${rowPx}px;cursor:pointer;color:var(--ink);font-size:${small.sizePx}px}`,
  "summary::before{content:'+ '}[open]>summary::before{content:'− '}",
  "table{width:100%;border-collapse:collapse;color:var(--ink)}",
  "th,td{padding:5px 10px 5px 0;border-bottom:1px solid var(--rule);font-weight:400;text-align:left;vertical-align:top}",
  "thead th,td small{color:var(--soft)}",
  "td small{display:block;font-size:12px}",
  "tbody th{font-weight:600}",
  ".unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}",
  `.notice{margin-bottom:${betweenPx}px;border:1px solid var(--edge);border-left-width:4px;padding:6px 10px;${font(small, SANS)}}`,
].join("");

const shown = ({ layout, mostPx }: (typeof EMBED_LAYOUTS)[number]) =>
  `figure .at-${layout.name}{display:block;max-width:${mostPx}px}`;

const LAYOUTS = EMBED_LAYOUTS.map((one, at) => {
  const before = EMBED_LAYOUTS[at - 1];
  if (!before) return shown(one);
  return `@media(min-width:${one.fromPx}px){figure .at-${before.layout.name}{display:none}${shown(one)}}`;
}).join("");

/** The whole style sheet of an embed. It is allowed by its hash, and nothing else is. */
export const EMBED_STYLE = SCHEMES + signStyle(AS_VARIABLES) + PAGE + LAYOUTS;
