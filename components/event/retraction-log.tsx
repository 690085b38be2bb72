import { EmptyState } from "@/components/ui/empty-state";
import type { EventView } from "@/lib/chart/event-view";
import { ActNotice } from "./act-notice";

/** Every act upon the event's figures that is known at the moment shown, newest first. */
export function RetractionLog({ view }: { view: EventView }) {
  const { words, timeline, instant } = view;
  const acts = timeline.acts
    .filter(({ known }) => known.latest <= instant)
    .sort((a, b) => b.known.latest - a.known.latest || b.act.sequence - a.act.sequence);
  return (
    <section id="retractions" aria-labelledby="retractions-title" className="section">
      <h2 id="retractions-title" className="section-title">
        {words.t("event.acts.title")}
      </h2>
      {acts.length === 0 ? (
        <EmptyState title={words.t("event.acts.empty")}>{words.t("event.acts.emptyText")}</EmptyState>
      ) : (
        <div className="border-t border-ink">
          {acts.map((timed) => (
            <ActNotice key={timed.act.id} view={view} timed={timed} />
          ))}
        </div>
      )}
    </section>
  );
}
