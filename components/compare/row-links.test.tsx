import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { exampleHref } from "@/components/method/term-example";
import { createMomentsView } from "@/lib/chart/compare-view";
import { methodExamples } from "@/lib/domain/method-examples";
import { agent, asserts, at, exactly, timeline, type WorldSpec } from "@/lib/domain/testing/build";
import { toViewState, writeViewState } from "@/lib/domain/view-state";
import { wordsFor } from "@/lib/format/words";
import { ChangeList } from "./change-list";
import { EventsBody } from "./events-body";

const dayOf = (nth: number) => new Date(Date.UTC(2022, 0, 3 + nth)).toISOString().slice(0, 10);
const chain = [asserts("ministry")];

/** 101 figures, one a day and each lower: the first, which is the highest and an estimate, is on the table's second page. */
const LONG: WorldSpec = {
  agents: [agent("ministry")],
  figures: Array.from({ length: 101 }, (_, nth) => ({
    ...{ id: `f${nth}`, quantity: exactly(500 - nth), statedAt: dayOf(nth), chain },
    method: nth === 0 ? ("estimate" as const) : ("reported" as const),
  })),
};
const OF = timeline(LONG);
const words = wordsFor("en");

it("a figure that changed leads to the page of the table that its row is on", () => {
  const moment = (text: string) => ({ text, instant: at(text) });
  const view = createMomentsView({
    ...{ timeline: OF, words, filter: {}, from: moment("2022-01-02"), to: moment("2023-01-01") },
    state: toViewState(OF.content, {}),
    href: () => "/compare",
    eventHref: (state) => `/event${writeViewState(OF.content, state)}`,
  });
  const html = renderToStaticMarkup(<ChangeList view={view} />);
  expect(html).toMatch(/href="\/event\?[^"]*knownAt=2023-01-01[^"]*&amp;page=2#figure-f0"/u);
  expect(html).toMatch(/href="\/event\?(?![^"]*page=)[^"]*#figure-f100"/u);
});

it("so does the highest figure of an event beside others", () => {
  const comparison = {
    ...{
      events: ["event"],
      metric: "deaths",
      scale: "linear" as const,
      as: "multiples" as const,
      days: null,
    },
  };
  const html = renderToStaticMarkup(
    <EventsBody
      {...{ timelines: [OF], comparison, clock: at("2023-01-01"), words }}
      href={(slug) => `/events/${slug}`}
    />,
  );
  expect(html).toContain('href="/events/event?page=2#figure-f0"');
  expect(html).toContain('href="/events/event#figure-f100"');
});

it("so does an example of the method", () => {
  const example = methodExamples([OF]).get("method estimate");
  expect(example && exampleHref(example, words)).toBe("/events/event?page=2#figure-f0");
});
