import type { EventView } from "@/lib/chart/event-view";
import { listMetrics, resolveViewState, withCurrent } from "@/lib/chart/subjects";
import { capitalise, formatLabel } from "@/lib/format/names";
import { formatNumber } from "@/lib/format/number";

/** What is counted: one link per metric that anything was known of, with the number of its figures. */
export function MetricTabs({ view }: { view: EventView }) {
  const { timeline, index, state, words, href } = view;
  return (
    <nav aria-label={words.t("event.tabs.label")}>
      <ul className="tabs">
        {withCurrent(listMetrics(timeline, index), state.metric).map(({ slug, figures }) => (
          <li key={slug}>
            <a
              href={href(
                slug === state.metric ? state : resolveViewState(timeline, index, { ...state, metric: slug }),
              )}
              aria-current={slug === state.metric ? "page" : undefined}
            >
              {capitalise(formatLabel(index.metrics.get(slug)?.labels, slug, words))}{" "}
              <span>{formatNumber(figures, words)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
