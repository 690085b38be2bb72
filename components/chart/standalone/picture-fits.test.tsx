import { readdirSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { createEventView } from "@/lib/chart/event-view";
import { latestInstant } from "@/lib/domain/view-instant";
import { toViewState } from "@/lib/domain/view-state";
import { LOCALES, wordsFor } from "@/lib/format/words";
import { drawToString } from "@/lib/server/draw-to-string";
import { PICTURE_FONTS } from "@/lib/server/picture-png";
import { timelineOf } from "@/prisma/demo/demo-timeline";
import { linkPreview } from "./draw-link-preview";
import { standaloneTimeline } from "./draw-standalone";

const LONG_TITLE =
  "Onlusten, arrestaties en gewelddadigheden in de hoofdstad en in de noordelijke provincies van het land tussen " +
  "januari en maart 2022, met de nasleep daarvan in de rechtszalen";

const IMPRINT = {
  address:
    "https://figures.of-a-newsroom-with-a-long-name.example.org/nl/events/kazakhstan-january-2022?metric=arrested&" +
    "authorities=general-prosecutor,interior-ministry&range=2022-01-05/2022-01-20&rule=per-authority",
  dateText: "Zoals vastgelegd op 22 september 2026, revisie 123456",
};

const SLUGS = readdirSync("prisma/demo").flatMap((file) => /^(.*-\d{4})\.json$/u.exec(file)?.[1] ?? []);

/** What is drawn, without the paper behind it, in px of the picture. */
function extent(svg: string) {
  const bare = svg.replace(/<rect class="picture-paper"[^>]*><\/rect>/u, "");
  const font = { loadSystemFonts: false, fontFiles: PICTURE_FONTS, defaultFontFamily: "Inter" };
  const picture = new Resvg(bare, { font });
  const box = picture.getBBox();
  if (!box) throw new Error("Nothing is drawn.");
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height, picture };
}

function expectInside(svg: string): void {
  const { left, right, top, bottom, picture } = extent(svg);
  expect(left).toBeGreaterThan(8);
  expect(top).toBeGreaterThan(8);
  expect(right).toBeLessThan(picture.width - 8);
  expect(bottom).toBeLessThan(picture.height - 4);
}

// Dozens of pictures are measured, which takes its time while the machine does something else.
describe.each(SLUGS)("%s", { timeout: 60_000 }, (slug) => {
  it.each(LOCALES)("stays inside the picture, however long title and address are: %s", async (locale) => {
    const { timeline } = await timelineOf(slug);
    const { content } = timeline;
    const titled = { ...timeline, content: { ...content, event: { ...content.event, title: LONG_TITLE } } };
    const metrics = [...new Set(content.figures.map(({ metric }) => metric))];
    for (const metric of metrics.slice(0, 3)) {
      const state = toViewState(content, { metric });
      const now = latestInstant(timeline, 0);
      const view = createEventView({ timeline: titled, state, words: wordsFor(locale), now, href: () => "" });
      for (const widthPx of [390, 760, 1136])
        expectInside(await drawToString(standaloneTimeline(view, { ...IMPRINT, scheme: "light", widthPx })));
      expectInside(await drawToString(linkPreview(view, IMPRINT)));
    }
  });
});
