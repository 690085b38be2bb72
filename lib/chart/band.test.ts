import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { envelopeAt } from "@/lib/domain/envelope";
import { DAY_MS } from "@/lib/domain/instant";
import { standingAt } from "@/lib/domain/standing";
import { anyContent } from "@/lib/domain/testing/worlds";
import { moments, toTimeline } from "@/lib/domain/timeline";
import { toBand } from "./band";
import { viewAt } from "./testing/view";

const counting = { method: "reported", basis: "cumulative" } as const;

describe("toBand", () => {
  it.each(["reported", "as-of"] as const)(
    "ends on the envelope of the moment shown, by when %s",
    (axis) => {
      fc.assert(
        fc.property(anyContent, fc.integer({ min: 1, max: 30 }), (content, windowDays) => {
          const of = toTimeline(content);
          const t = moments(of).filter(Number.isFinite).at(-1);
          if (t === undefined) return;
          const view = viewAt(of, t + DAY_MS, { axis });
          const last = toBand(view.chart?.lines ?? [], counting, windowDays).at(-1);
          const subject = { metric: "deaths", population: "everyone", place: null, windowDays, ...counting };
          const envelope = envelopeAt(of, standingAt(of.figures, of.acts, t + DAY_MS), subject);
          expect([last?.low ?? null, last?.high ?? null]).toEqual([
            envelope?.low.value ?? null,
            envelope?.high.value ?? null,
          ]);
        }),
        { numRuns: 50 },
      );
    },
    30_000,
  );
});
