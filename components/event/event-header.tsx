import { eventKicker } from "@/lib/chart/event-kicker";
import type { EventView } from "@/lib/chart/event-view";
import { JoinedParts } from "./joined-parts";

/** Where and when it was, how much is known of it, its name and what happened. */
export function EventHeader({ view }: { view: EventView }) {
  const { timeline, state, words } = view;
  const { event } = timeline.content;
  return (
    <header className="pt-7 pb-7 sm:pt-9">
      <p className="m-0 mb-1 text-sm text-soft">
        <JoinedParts parts={eventKicker(view)} />
      </p>
      <h1 className="headline" lang={event.language}>
        {event.title}
      </h1>
      <p className="m-0 mt-2.5 max-w-prose text-soft">
        {state.knownAt === null ? null : <em>{words.t("event.hindsight")} </em>}
        <span lang={event.language}>{event.summary}</span>
      </p>
    </header>
  );
}
