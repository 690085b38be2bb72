import { eventKicker } from "@/lib/chart/event-kicker";
import type { EventView } from "@/lib/chart/event-view";

/** Where and when it was, how much is known of it, its name and what happened. */
export function EventHeader({ view }: { view: EventView }) {
  const { timeline, state, words } = view;
  const { event } = timeline.content;
  return (
    <header className="pt-7 pb-7 sm:pt-9">
      <p className="m-0 mb-1 text-sm text-soft">{eventKicker(view).join(" · ")}</p>
      <h1 className="headline">{event.title}</h1>
      <p className="m-0 mt-2.5 max-w-prose text-soft">
        {state.knownAt === null ? null : <em>{words.t("event.hindsight")} </em>}
        {event.summary}
      </p>
    </header>
  );
}
