import { expect, test } from "vitest";
import { isDatedToTheDay } from "@/lib/domain/dated-to-the-day";
import { parseEdtf } from "@/lib/domain/edtf-date";
import { toTimeline } from "@/lib/domain/timeline";
import { demoContent } from "./demo-content";

const ZONE = "Asia/Almaty";

function endOf(date: string): number {
  const parsed = parseEdtf(date, ZONE);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.date.latest;
}

test("a figure stated on a day turned up on that day; one printed in a month, at its end at the latest", async () => {
  const timeline = toTimeline(await demoContent("kazakhstan-january-2022"));
  expect(isDatedToTheDay(timeline, endOf("2022-01-15"))).toBe(true);
  expect(isDatedToTheDay(timeline, endOf("2022-08"))).toBe(false);
  expect(isDatedToTheDay(timeline, endOf("2023-01"))).toBe(false);
});
