import type { EventView } from "@/lib/chart/event-view";
import { changeView } from "@/lib/domain/view-state";

/** From an event's page to what changed of it between two moments, of what is shown, at the same revision. */
export function CompareLink({ view }: { view: EventView }) {
  const { words, state, href } = view;
  const { pathname, searchParams } = new URL(href(changeView(state, { knownAt: null })), "http://localhost");
  const scope = ["metric", "population", "place", "revision"].flatMap((name): [string, string][] => {
    const value = searchParams.get(name);
    return value === null ? [] : [[name, value]];
  });
  const query = new URLSearchParams(scope).toString();
  return (
    <a href={`${pathname}/compare${query ? `?${query}` : ""}`} className="tap">
      {words.t("compare.link")}
    </a>
  );
}
