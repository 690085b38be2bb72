import { describe, expect, it } from "vitest";
import { parseKnownAt } from "@/lib/domain/edtf-date";
import { headlineAt } from "@/lib/domain/headline";
import { standingAt } from "@/lib/domain/standing";
import { toTimeline } from "@/lib/domain/timeline";
import { demoContent } from "./demo-content";

type Asked = { metric?: string; place?: string };

async function headlinesOf(slug: string) {
  const timeline = toTimeline(await demoContent(slug));
  return ({ metric = "deaths", place }: Asked, day: string) => {
    const moment = parseKnownAt(day, timeline.content.event.zone);
    if (!moment.ok) throw new Error(moment.problem);
    const standings = standingAt(timeline.figures, timeline.acts, moment.instant);
    const wish = { metric, population: "everyone", place: place ?? null };
    return headlineAt(timeline, standings, wish)?.figure;
  };
}

const kazakhstan = await headlinesOf("kazakhstan-january-2022");
const norway = await headlinesOf("norway-attacks-2011");
const grenfellTower = await headlinesOf("grenfell-tower-2017");

describe("the largest number on the page", () => {
  it("is somebody's where a site's own count is as new", () => {
    expect(kazakhstan({ metric: "arrested" }, "2022-01-12")).toBe("arrested-9900");
    expect(kazakhstan({ metric: "arrested" }, "2022-01-17")).toBe("arrested-nearly-12000-ap");
    expect(norway({ place: "utoya" }, "2011-07-22")).toBe("utoya-about-10");
  });

  it("is nobody's where what somebody said is long past", () => {
    expect(grenfellTower({}, "2020-01-01")).toBe("deaths-72");
  });

  it("follows what was withdrawn, and what came after", () => {
    expect(kazakhstan({}, "2022-01-09")).toBe("deaths-44-before-164");
    expect(kazakhstan({}, "2022-12-31")).toBe("deaths-238");
    expect(norway({}, "2012-01-01")).toBe("both-77");
  });
});
