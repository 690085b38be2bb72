import { WITHDRAWN_STATES } from "@/lib/domain/vocabulary";
import { formatEdtf, formatSpan } from "@/lib/format/edtf";
import { formatCountry } from "@/lib/format/names";
import type { EventView } from "./event-view";

/** Where and when an event was, and how much is known of it: what stands above its name. */
export function eventKicker({ timeline, index, standings, words }: EventView): string[] {
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
