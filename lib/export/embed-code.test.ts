import { expect, it } from "vitest";
import { embedCode, frameMarkup } from "./embed-code";

const FRAME = {
  src: "https://figures.example.org/embed/events/x?metric=arrested&lang=nl",
  title: 'Arrested: "Unrest" <b>',
  widthPx: null,
  heightPx: 640,
  heights: "280 700 600 640",
};

it("is a frame whose address and title are what was given, whatever signs they hold", () => {
  expect(frameMarkup(FRAME)).toBe(
    '<iframe src="https://figures.example.org/embed/events/x?metric=arrested&amp;lang=nl" ' +
      'title="Arrested: &quot;Unrest&quot; &lt;b&gt;" width="100%" height="640" loading="lazy" ' +
      'style="border:0;max-width:100%" data-countline-heights="280 700 600 640"></iframe>',
  );
});

it("has a width and no heights where it is not to be fitted", () => {
  const markup = frameMarkup({ ...FRAME, widthPx: 480, heights: null });
  expect(markup).toContain('width="480" height="640"');
  expect(markup).not.toContain("data-");
});

it("can do without its last line, which is the script", () => {
  const [frame, script, ...more] = embedCode(FRAME, "https://figures.example.org").split("\n");
  expect(frame).toBe(frameMarkup(FRAME));
  expect(script).toBe('<script async src="https://figures.example.org/embed.js"></script>');
  expect(more).toEqual([]);
});
