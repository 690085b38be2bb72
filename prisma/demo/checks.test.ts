import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { latePrints } from "@/lib/domain/checks-late";
import { partsAboveWhole } from "@/lib/domain/checks-part-whole";
import { standingAt } from "@/lib/domain/standing";
import { moments, toTimeline } from "@/lib/domain/timeline";
import { demoContent } from "./demo-content";

const slugs = readdirSync(import.meta.dirname).flatMap((file) => /^(.+-\d{4})\.json$/.exec(file)?.[1] ?? []);

// Authorities of these events contradict each other, and none itself: a note would be a false alarm.
it.each(slugs)("%s has no part above its whole and no late print, at any moment", async (slug) => {
  const timeline = toTimeline(await demoContent(slug));
  for (const moment of moments(timeline)) {
    const standings = standingAt(timeline.figures, timeline.acts, moment);
    expect([...partsAboveWhole(timeline, standings), ...latePrints(timeline, standings)]).toEqual([]);
  }
});
