import type { EventView } from "@/lib/chart/event-view";
import { formatDays } from "@/lib/format/instant";
import { ChoiceLinks } from "./choice-links";

function allTime({ chart, words }: EventView): string {
  const { figures = 0, withdrawn = 0 } = chart?.outside ?? {};
  if (figures === 0) return words.t("event.range.all");
  if (withdrawn === 0) return words.t("event.range.more", { count: figures });
  return words.t("event.range.moreWithdrawn", { count: figures, withdrawn });
}

/** The span of time drawn: where most was reported, or all of it. */
export function RangeLinks({ view }: { view: EventView }) {
  const { chart, state, words, href, timeline } = view;
  if (!chart?.focus) return null;
  const { zone } = timeline.content.event;
  const links = [
    {
      key: "focus",
      href: href({ ...state, range: "focus" }),
      label: formatDays(chart.focus.start - 1, chart.focus.end, zone, words),
      current: state.range === "focus",
    },
    {
      key: "all",
      href: href({ ...state, range: "all" }),
      label: allTime(view),
      current: state.range === "all",
    },
  ];
  return <ChoiceLinks label={words.t("event.range.label")} links={links} />;
}
