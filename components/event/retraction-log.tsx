import { EmptyState } from "@/components/ui/empty-state";
import type { EventView } from "@/lib/chart/event-view";
import { shownActs } from "@/lib/chart/shown-acts";
import type { TimedAct } from "@/lib/domain/timeline";
import { changeView } from "@/lib/domain/view-state";
import { formatDay } from "@/lib/format/instant";
import { ActNotice } from "./act-notice";
import { Folded } from "./folded";

/** Notices that are shown without being asked for. */
const MOST_OPEN = 50;

function emptyText({ words, timeline, state, instant }: EventView): string {
  if (state.authorities.length > 0) return words.t("event.controls.noActs");
  if (state.knownAt === null) return words.t("event.acts.emptyText");
  const date = formatDay(instant - 1, timeline.content.event.zone, words);
  return words.t("event.acts.emptyThen", { date });
}

/** Every act upon the event's figures that is known at the moment shown, newest first; of the authorities chosen. */
export function RetractionLog({ view }: { view: EventView }) {
  const { words, state, href } = view;
  const shown = shownActs(view);
  const acts = shown.acts.toSorted(
    (a, b) => b.known.latest - a.known.latest || b.act.sequence - a.act.sequence,
  );
  const notices = (of: TimedAct[]) =>
    of.map((timed) => <ActNotice key={timed.act.id} view={view} timed={timed} />);
  return (
    <section id="retractions" aria-labelledby="retractions-title" className="section">
      <h2 id="retractions-title" className="section-title">
        {words.t("event.acts.title")}
      </h2>
      {shown.hidden > 0 ? (
        <p className="m-0 mb-2 text-sm text-soft">
          {words.t("event.controls.hiddenActs", { count: shown.hidden })}{" "}
          <a href={href(changeView(state, { authorities: [] }))} className="tap">
            {words.t("event.controls.showAuthorities")}
          </a>
        </p>
      ) : null}
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
