import type { EventView } from "@/lib/chart/event-view";
import { WITHDRAWN_STATES } from "@/lib/domain/vocabulary";
import { formatEdtf, formatSpan } from "@/lib/format/edtf";
import { formatCountry } from "@/lib/format/names";

function kicker({ timeline, index, standings, words }: EventView): string[] {
  const { event, figures, sources } = timeline.content;
  const withdrawn = [...standings.values()].filter(({ state }) => WITHDRAWN_STATES.includes(state)).length;
  const country = formatCountry(event.country, words);
  const place = event.place === null ? country : (index.places.get(event.place)?.name ?? event.place);
  return [
    country,
    ...(place === country || index.places.get(event.place ?? "")?.kind === "country" ? [] : [place]),
    event.end === null
      ? words.t("event.kicker.ongoing", { date: formatEdtf(event.start, words) })
      : formatSpan(event.start, event.end, words),
    words.t("event.kicker.figures", { count: figures.length, sources: sources.length }),
    words.t("event.kicker.withdrawn", { count: withdrawn }),
  ];
}

/** Where and when it was, how much is known of it, its name and what happened. */
export function EventHeader({ view }: { view: EventView }) {
  const { timeline, state, words } = view;
  const { event } = timeline.content;
  return (
    <header className="pt-7 pb-7 sm:pt-9">
      <p className="m-0 mb-1 text-sm text-soft">{kicker(view).join(" · ")}</p>
      <h1 className="headline">{event.title}</h1>
      <p className="m-0 mt-2.5 max-w-prose text-soft">
        {state.knownAt === null ? null : <em>{words.t("event.hindsight")} </em>}
        {event.summary}
      </p>
    </header>
  );
}
