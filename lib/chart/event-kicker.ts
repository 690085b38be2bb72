import { WITHDRAWN_STATES } from "@/lib/domain/vocabulary";
import { formatEdtf, formatSpan } from "@/lib/format/edtf";
import { formatCountry } from "@/lib/format/names";
import type { EventView } from "./event-view";

/** A fact about an event in a few words; with a language (BCP 47) where they are the event's own. */
export type KickerPart = { text: string; language?: string };

/** Where and when an event was, and how much is known of it: what stands above its name. */
export function eventKicker({ timeline, index, standings, words }: EventView): KickerPart[] {
  const { event, figures, sources } = timeline.content;
  const withdrawn = [...standings.values()].filter(({ state }) => WITHDRAWN_STATES.includes(state)).length;
  const country = formatCountry(event.country, words);
  const listed = index.places.get(event.place ?? "");
  const place = listed ? { text: listed.name } : { text: event.place ?? country, language: event.language };
  const facts = [
    event.end === null
      ? words.t("event.kicker.ongoing", { date: formatEdtf(event.start, words) })
      : formatSpan(event.start, event.end, words),
    words.t("event.kicker.figures", { count: figures.length, sources: sources.length }),
    words.t("event.kicker.withdrawn", { count: withdrawn }),
  ];
  return [
    { text: country },
    ...(place.text === country || listed?.kind === "country" ? [] : [place]),
    ...facts.map((text) => ({ text })),
  ];
}
