/** The colours that a drawing uses, by their names in app/tokens.css. */
export type Palette = Record<
  "paper" | "ink" | "soft" | "rule" | "edge" | "grid" | "accent" | "second" | "band",
  string
>;

/** Ink on paper, and paper on ink: the colours of app/tokens.css, for what is drawn away from the page. */
export const PALETTES: Record<"light" | "dark", Palette> = {
  light: {
    paper: "#fbfaf7",
    ink: "#1b1a17",
    soft: "#625e56",
    rule: "#dedad0",
    edge: "#8b867a",
    grid: "#ebe7dd",
    accent: "#1f5a7a",
    second: "#8a5a16",
    band: "#1f5a7a16",
  },
  dark: {
    paper: "#14161a",
    ink: "#ece9e2",
    soft: "#aaa598",
    rule: "#33363c",
    edge: "#7a7d84",
    grid: "#23262b",
    accent: "#7fb6d6",
    second: "#d9a860",
    band: "#7fb6d61f",
  },
};

/** The same for readers who have asked for more contrast. */
export const CONTRAST_PALETTES: Record<"light" | "dark", Palette> = {
  light: {
    paper: "#ffffff",
    ink: "#000000",
    soft: "#33312c",
    rule: "#6e6a61",
    edge: "#3d3a34",
    grid: "#c9c5bb",
    accent: "#0a3f5c",
    second: "#5c3a05",
    band: "#0a3f5c2e",
  },
  dark: {
    paper: "#000000",
    ink: "#ffffff",
    soft: "#dcd8ce",
    rule: "#8d9097",
    edge: "#c5c8ce",
    grid: "#3b3e44",
    accent: "#b5dcf2",
    second: "#f2cd94",
    band: "#b5dcf240",
  },
};
