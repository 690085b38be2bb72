import type { EventView } from "@/lib/chart/event-view";
import { changeView } from "@/lib/domain/view-state";
import { formatSpan } from "@/lib/format/edtf";
import { formatDays } from "@/lib/format/instant";
import { ChoiceLinks } from "./choice-links";

function allTime({ chart, words }: EventView): string {
  const { figures = 0, withdrawn = 0 } = chart?.outside ?? {};
  if (figures === 0) return words.t("event.range.all");
  if (withdrawn === 0) return words.t("event.range.more", { count: figures });
  return words.t("event.range.moreWithdrawn", { count: figures, withdrawn });
}

/** The span of time drawn: where most was reported, all of it, or the days chosen. */
export function RangeLinks({ view }: { view: EventView }) {
  const { chart, state, words, href, timeline } = view;
  const chosen = typeof state.range === "string" ? null : state.range;
  if (!chart || (chart.focus === null && chosen === null)) return null;
  const { zone } = timeline.content.event;
  // Without weeks in which most was reported, "focus" shows all there is.
  const focus = chart.focus && {
    key: "focus",
    href: href(changeView(state, { range: "focus" })),
    label: formatDays(chart.focus.start - 1, chart.focus.end, zone, words),
    current: state.range === "focus",
  };
  const all = {
    key: "all",
    href: href(changeView(state, { range: "all" })),
    label: allTime(view),
    current: state.range === "all",
  };
  const days = chosen && {
    key: "days",
    href: href(state),
    label: formatSpan(chosen.from, chosen.to, words),
    current: true,
  };
  const links = [focus, all, days].filter((link) => link !== null);
  return <ChoiceLinks label={words.t("event.range.label")} links={links} />;
}
