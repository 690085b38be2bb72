import { expect, test } from "vitest";
import { isDatedToTheDay } from "@/lib/domain/dated-to-the-day";
import { standingAt } from "@/lib/domain/standing";
import { toTimeline } from "@/lib/domain/timeline";
import { demoContent } from "./demo-content";

test.each([
  ["deaths-225", true, "stated on 15 January"],
  ["deaths-164", true, "taken back on 10 January"],
  ["deaths-more-than-160", false, "removed on the 9th or the 10th, nobody knows which"],
  ["deaths-238", false, "printed some day in August"],
])("%s: %s (%s)", async (key, expected) => {
  const timeline = toTimeline(await demoContent("kazakhstan-january-2022"));
  const figure = timeline.figures.find((timed) => timed.figure.id.endsWith(key));
  if (!figure)
    throw new Error(`no ${key} among ${timeline.figures.map((timed) => timed.figure.id).join(" ")}`);
  const moment = key === "deaths-225" ? Date.UTC(2022, 0, 20) : Infinity;
  const standing = standingAt(timeline.figures, timeline.acts, moment).get(figure.figure.id);
  expect(standing && isDatedToTheDay(timeline, figure, standing)).toBe(expected);
});
