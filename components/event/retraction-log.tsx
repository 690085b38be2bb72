import { EmptyState } from "@/components/ui/empty-state";
import type { EventView } from "@/lib/chart/event-view";
import type { TimedAct } from "@/lib/domain/timeline";
import { formatDay } from "@/lib/format/instant";
import { ActNotice } from "./act-notice";
import { Folded } from "./folded";

/** Notices that are shown without being asked for. */
const MOST_OPEN = 50;

function emptyText({ words, timeline, state, instant }: EventView): string {
  if (state.knownAt === null) return words.t("event.acts.emptyText");
  const date = formatDay(instant - 1, timeline.content.event.zone, words);
  return words.t("event.acts.emptyThen", { date });
}

/** Every act upon the event's figures that is known at the moment shown, newest first. */
export function RetractionLog({ view }: { view: EventView }) {
  const { words, timeline } = view;
  const acts = timeline.acts.toSorted(
    (a, b) => b.known.latest - a.known.latest || b.act.sequence - a.act.sequence,
  );
  const notices = (of: TimedAct[]) =>
    of.map((timed) => <ActNotice key={timed.act.id} view={view} timed={timed} />);
  return (
    <section id="retractions" aria-labelledby="retractions-title" className="section">
      <h2 id="retractions-title" className="section-title">
        {words.t("event.acts.title")}
      </h2>
      {acts.length === 0 ? (
        <EmptyState title={words.t("event.acts.empty")}>{emptyText(view)}</EmptyState>
      ) : (
        <div className="border-t border-ink">
          {notices(acts.slice(0, MOST_OPEN))}
          {acts.length > MOST_OPEN ? (
            <Folded summary={words.t("event.acts.more", { count: acts.length - MOST_OPEN })}>
              {notices(acts.slice(MOST_OPEN))}
            </Folded>
          ) : null}
        </div>
      )}
    </section>
  );
}
