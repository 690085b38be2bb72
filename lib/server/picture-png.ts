import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ResvgRenderOptions } from "@resvg/resvg-js";
import { turns } from "./turns";

/** The site is started in its own folder, where its packages are. */
const FONTS = "node_modules/@expo-google-fonts";
const WORKER = "lib/server/png-worker.mjs";

/** The files of the fonts that pictures are lettered in. */
export const PICTURE_FONTS = [
  "inter/400Regular/Inter_400Regular.ttf",
  "inter/600SemiBold/Inter_600SemiBold.ttf",
  "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
].map((file) => join(process.cwd(), FONTS, file));

/**
 * A self-contained SVG as a PNG, at its own size in px or at twice as many. Its letters come from the site's own
 * fonts, never from the machine's: a bare server has none, and the same picture is drawn everywhere. Each is drawn in
 * a thread of its own, that takes its pixels with it when it ends: up to 40 MB that no collector of ours knows of.
 */
export async function toPng(svg: string, scale: 1 | 2): Promise<Uint8Array> {
  const options: ResvgRenderOptions = {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: false, fontFiles: PICTURE_FONTS, defaultFontFamily: "Inter" },
  };
  const worker = new Worker(join(/* turbopackIgnore: true */ process.cwd(), WORKER), {
    workerData: { svg, options },
  });
  const ended = once(worker, "exit").then(() => {
    throw new Error("The thread ended without a picture.");
  });
  // After the picture has come it ends as it should.
  ended.catch(() => {});
  try {
    const [bytes] = await Promise.race([once(worker, "message"), ended]);
    return bytes;
  } finally {
    await worker.terminate();
  }
}

// One at a time leaves the other core to everybody else. One takes up to half a second: nobody waits for ten.
const inTurn = turns({
  atOnce: 1,
  waiting: 16,
  full: {
    why: "Too many pictures are being drawn. Retry-After says in how many seconds to ask again.",
    retryAfterSeconds: 5,
  },
});

/** A picture as PNG: drawn as SVG and then as pixels when its turn has come. Throws `TooBusyError`. */
export function drawPng(drawSvg: () => Promise<string>, scale: 1 | 2): Promise<Uint8Array> {
  return inTurn(async () => toPng(await drawSvg(), scale));
}
