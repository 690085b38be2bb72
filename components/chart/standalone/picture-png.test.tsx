import { Resvg } from "@resvg/resvg-js";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import type { EventView } from "@/lib/chart/event-view";
import { KAZAKHSTAN } from "@/lib/chart/testing/kazakhstan";
import { viewOf } from "@/lib/chart/testing/view";
import { drawToString } from "@/lib/server/draw-to-string";
import { toPng } from "@/lib/server/picture-png";
import { linkPreview } from "./draw-link-preview";
import { standaloneTimeline } from "./draw-standalone";
import { PALETTES } from "./palette";

const IMPRINT = { address: "https://figures.example.org/c/abc", dateText: "As recorded on 9 May 2024" };

const drawn = (view: EventView, widthPx?: number) =>
  drawToString(standaloneTimeline(view, { ...IMPRINT, scheme: "light", widthPx }));

/** How many pixels of a band of rows differ between two pictures of one size. */
function differing(one: PNG, other: PNG, from: number, to: number): number {
  const rows = one.data.subarray(from * one.width * 4, to * one.width * 4);
  const others = other.data.subarray(from * one.width * 4, to * one.width * 4);
  const pixels = Array.from({ length: rows.length / 4 }, (_, pixel) => pixel * 4);
  return pixels.filter((at) => rows.readUInt32BE(at) !== others.readUInt32BE(at)).length;
}

function withoutFonts(svg: string): PNG {
  const font = { loadSystemFonts: false, fontFiles: [] };
  return PNG.sync.read(new Resvg(svg, { font }).render().asPng());
}

describe("a PNG", () => {
  it("has its letters from us: a machine without fonts draws them too", async () => {
    const svg = await drawn(viewOf(KAZAKHSTAN));
    const png = PNG.sync.read(Buffer.from(await toPng(svg, 1)));
    const mute = withoutFonts(svg);
    expect([png.width, png.height]).toEqual([mute.width, mute.height]);
    expect(png.width).toBe(1136);
    // Title and headline above, what the signs mean and whose figures they are below; the rule between has no letters.
    const rule = Number(/picture-rule" d="M28 (\d+)H/u.exec(svg)?.[1]);
    expect(differing(png, mute, 0, 110)).toBeGreaterThan(4000);
    expect(differing(png, mute, rule + 3, png.height)).toBeGreaterThan(4000);
    expect(differing(png, mute, rule - 2, rule + 2)).toBe(0);
  });

  it("draws lines and marks too, not letters alone", async () => {
    const svg = await drawn(viewOf(KAZAKHSTAN));
    const drawing = withoutFonts(svg);
    const bare = withoutFonts(svg.replaceAll(/<(path|circle)[^>]*><\/\1>/gu, ""));
    expect(differing(drawing, bare, 0, drawing.height)).toBeGreaterThan(3000);
  });

  it("has the colours of ink on paper", async () => {
    const png = PNG.sync.read(Buffer.from(await toPng(await drawn(viewOf(KAZAKHSTAN)), 1)));
    const colours = new Set(
      Array.from({ length: png.data.length / 4 }, (_, at) => png.data.readUInt32BE(at * 4)),
    );
    const { paper, ink, accent, soft } = PALETTES.light;
    for (const colour of [paper, ink, accent, soft])
      expect(colours).toContain(Number.parseInt(`${colour.slice(1)}ff`, 16));
  });

  it("is twice as sharp when that is asked for", async () => {
    const svg = await drawn(viewOf(KAZAKHSTAN), 390);
    const [once, twice] = [await toPng(svg, 1), await toPng(svg, 2)].map((png) =>
      PNG.sync.read(Buffer.from(png)),
    );
    expect(once?.width).toBe(390);
    expect(twice?.width).toBe(780);
    expect(twice?.height).toBe((once?.height ?? 0) * 2);
  });

  it("has the size that sites ask for where a link is pasted", async () => {
    const svg = await drawToString(linkPreview(viewOf(KAZAKHSTAN), IMPRINT));
    const png = PNG.sync.read(Buffer.from(await toPng(svg, 1)));
    expect([png.width, png.height]).toEqual([1200, 630]);
    expect(differing(png, withoutFonts(svg), 0, 630)).toBeGreaterThan(20_000);
  });
});
