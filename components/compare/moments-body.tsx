import type { MomentsView } from "@/lib/chart/compare-view";
import { ChangeFilter } from "./change-filter";
import { ChangeList } from "./change-list";
import { MomentsHeadlines } from "./moments-headlines";
import { MomentsTimeline } from "./moments-timeline";

/** What changed of one event between two moments: the figure that stood at each, the timeline, and the list. */
export function MomentsBody({ view }: { view: MomentsView }) {
  return (
    <>
      <ChangeFilter view={view} />
      <MomentsHeadlines view={view} />
      <MomentsTimeline view={view} />
      <ChangeList view={view} />
    </>
  );
}
