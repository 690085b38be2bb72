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
  it("ends on the envelope of the moment shown", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const of = toTimeline(content);
        const t = moments(of).filter(Number.isFinite).at(-1);
        if (t === undefined) return;
        const view = viewAt(of, t + DAY_MS);
        const last = toBand(view.chart?.lines ?? [], counting).at(-1);
        const subject = { metric: "deaths", population: "everyone", place: null, ...counting };
        const envelope = envelopeAt(of, standingAt(of.figures, of.acts, t + DAY_MS), subject);
        expect([last?.low ?? null, last?.high ?? null]).toEqual([
          envelope?.low.value ?? null,
          envelope?.high.value ?? null,
        ]);
      }),
    );
  });
});
