import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";

/** The site is started in its own folder, where its packages are. */
const FONTS = "node_modules/@expo-google-fonts";

/** The files of the fonts that pictures are lettered in. */
export const PICTURE_FONTS = [
  "inter/400Regular/Inter_400Regular.ttf",
  "inter/600SemiBold/Inter_600SemiBold.ttf",
  "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
].map((file) => join(process.cwd(), FONTS, file));

/**
 * A self-contained SVG as a PNG, at its own size in px or at twice as many. Its letters come from the site's own
 * fonts, never from the machine's: a bare server has none, and the same picture is drawn everywhere.
 */
export async function toPng(svg: string, scale: 1 | 2): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: PICTURE_FONTS, defaultFontFamily: "Inter" },
  });
  return image.asPng();
}
