import { EmbedDocument } from "@/components/embed/embed-document";
import { type Embed, toEmbed } from "@/lib/chart/embed";
import { createEventView, type EventView } from "@/lib/chart/event-view";
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

/** A view of an event that was asked for in a frame. */
export type AskedEmbed = {
  /** Names all that it is drawn from. */
  key: string;
  /** The view, as the query of an address. */
  query: string;
  /** The page on which it can be looked at closer. */
  href: string;
  make: () => { view: EventView; embed: Embed };
};

/** Reads which view of an event is asked for, by the newest records or those that are named; null when there is none. */
export async function askedEmbed(
  slug: string,
  { lang, view: given }: Pick<EmbedParameters, "lang" | "view">,
): Promise<AskedEmbed | null> {
  const loaded = await loadEventAsAsked(slug, readRevision(given));
  if (!loaded) return null;
  const { timeline, revision, asked, at, head } = loaded;
  const { content } = timeline;
  const { state, ignored } = readViewState(content, given, asked);
  const words = wordsFor(lang ?? "en");
  const now = todaysInstant(timeline, Date.now());
  const date = formatDay(asked === null ? Date.now() : at, content.event.zone, words);
  const href = (next: typeof state) =>
    localePath(words.locale, `/events/${slug}${writeViewState(content, next)}`);
  const make = () => {
    const view = createEventView({ timeline, state, words, now, href, records: { revision, at } });
    const dateText = words.t("picture.asOfRevision", { date, revision: String(revision) });
    const told = ignored.map(({ parameter, value }) => words.t(`event.ignored.${parameter}`, { value }));
    return { view, embed: toEmbed(view, dateText, told) };
  };
  const key = JSON.stringify([slug, revision, head, words.locale, now, date, state, ignored]);
  return { key, query: writeViewState(content, state), href: href(state), make };
}

/** The document for the frame, drawn once for its key. */
export async function drawLiveEmbed({ key, href, make }: AskedEmbed): Promise<string> {
  const bytes = await keepPicture(`embed ${key}`, async () => {
    const { view, embed } = make();
    return new TextEncoder().encode(
      await drawToString(<EmbedDocument view={view} embed={embed} href={href} />),
    );
  });
  return new TextDecoder().decode(bytes);
}
