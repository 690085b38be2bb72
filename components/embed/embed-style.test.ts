import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CONTRAST_PALETTES } from "@/components/chart/standalone/palette";
import { EMBED_STYLE } from "./embed-style";

const TOKENS = readFileSync("app/tokens.css", "utf8");

/** The rules of the one block of the page's tokens that begins so. */
function tokensAfter(media: string): string {
  const at = TOKENS.indexOf(`@media ${media} {`);
  return at < 0 ? "" : TOKENS.slice(at, TOKENS.indexOf("\n}\n", at));
}

it.each([
  ["light", "(prefers-contrast: more)"],
  ["dark", "(prefers-contrast: more) and (prefers-color-scheme: dark)"],
] as const)("has the page's colours of more contrast, %s", (scheme, media) => {
  for (const [name, colour] of Object.entries(CONTRAST_PALETTES[scheme]))
    expect(tokensAfter(media)).toContain(`--${name}: ${colour};`);
});

it("loads nothing", () => {
  expect(EMBED_STYLE).not.toMatch(/url\(|@import|@font-face|</u);
});
