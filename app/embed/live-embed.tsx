import { EmbedDocument } from "@/components/embed/embed-document";
import { toEmbed } from "@/lib/chart/embed";
import { createEventView } from "@/lib/chart/event-view";
import { todaysInstant } from "@/lib/domain/view-instant";
import { writeViewState } from "@/lib/domain/view-state";
import { formatDay } from "@/lib/format/instant";
import { wordsFor } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { loadEventAsAsked } from "@/lib/loaders/load-event-at";
import type { EmbedParameters } from "@/lib/schemas/embed-parameters";
import { readRevision, readViewState } from "@/lib/schemas/view-state";
import { drawToString } from "@/lib/server/draw-to-string";
import { keepPicture } from "@/lib/server/kept-pictures";

/** A view of an event for a frame, as it is by the newest records or by those that are asked for; null when there is none. */
export async function liveEmbed(
  slug: string,
  { lang, view: given }: EmbedParameters,
): Promise<string | null> {
  const loaded = await loadEventAsAsked(slug, readRevision(given));
  if (!loaded) return null;
  const { timeline, revision, asked, at, head } = loaded;
  const { content } = timeline;
  const { state, ignored } = readViewState(content, given, asked);
  const words = wordsFor(lang ?? "en");
  const now = todaysInstant(timeline, Date.now());
  const date = formatDay(asked === null ? Date.now() : at, content.event.zone, words);
  const draw = () => {
    const href = (next: typeof state) =>
      localePath(words.locale, `/events/${slug}${writeViewState(content, next)}`);
    const view = createEventView({ timeline, state, words, now, href, records: { revision, at } });
    const dateText = words.t("picture.asOfRevision", { date, revision: String(revision) });
    const told = ignored.map(({ parameter, value }) => words.t(`event.ignored.${parameter}`, { value }));
    return drawToString(
      <EmbedDocument view={view} embed={toEmbed(view, dateText, told)} href={href(state)} />,
    );
  };
  const key = JSON.stringify([slug, revision, head, words.locale, now, date, state, ignored]);
  const bytes = await keepPicture(`embed ${key}`, async () => new TextEncoder().encode(await draw()));
  return new TextDecoder().decode(bytes);
}
