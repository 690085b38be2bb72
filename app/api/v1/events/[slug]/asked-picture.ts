import type { ReactNode } from "react";
import { createEventView, type EventView } from "@/lib/chart/event-view";
import type { Imprint } from "@/lib/chart/picture";
import { todaysInstant } from "@/lib/domain/view-instant";
import { writeViewState } from "@/lib/domain/view-state";
import { formatDay } from "@/lib/format/instant";
import { wordsFor } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { loadEventAsAsked } from "@/lib/loaders/load-event-at";
import { type PictureParameters, readPictureParameters } from "@/lib/schemas/picture-parameters";
import { readRevision, readViewState } from "@/lib/schemas/view-state";
import { revisionSchema, wholeNumberProblem } from "@/lib/schemas/whole-number";
import { drawToString } from "@/lib/server/draw-to-string";
import { env } from "@/lib/server/env";
import { AppError } from "@/lib/server/errors";
import { keepPicture } from "@/lib/server/kept-pictures";
import { drawPng } from "@/lib/server/picture-png";
import { leadToPresent } from "../../lead-to-present";

/** A picture that was asked for: what it shows, how it is drawn, and the key that names all of that. */
type AskedPicture = { key: string; parameters: PictureParameters; view: () => EventView; imprint: Imprint };

/** Reads which picture of an event is asked for. Throws `AppError` or `EventMoved`. */
export async function askedPicture(slug: string, search: URLSearchParams): Promise<AskedPicture> {
  const read = readPictureParameters(search);
  if (!read.ok) throw new AppError("bad-request", read.wrong);
  const { parameters } = read;
  const unreadable = wholeNumberProblem("revision", revisionSchema, read.view.revision);
  if (unreadable !== null) throw new AppError("bad-request", unreadable);
  const loaded = await loadEventAsAsked(slug, readRevision(read.view));
  if (!loaded) {
    await leadToPresent(slug);
    throw new AppError("not-found", `There is no event “${slug}”. GET /api/v1/events lists them.`);
  }
  const { timeline, revision, asked, at, head } = loaded;
  const { content } = timeline;
  const { state, ignored } = readViewState(content, read.view, asked);
  const [wrong] = ignored;
  if (wrong) {
    // A page can say what it could not use; a picture of something else would be taken for what was asked.
    const name = ["unknown", "repeated"].includes(wrong.parameter)
      ? `“${wrong.value}”`
      : `${wrong.parameter} “${wrong.value}”`;
    throw new AppError("bad-request", `${name} cannot be used here.`);
  }
  const words = wordsFor(parameters.language);
  const clock = Date.now();
  const now = todaysInstant(timeline, clock);
  const date = formatDay(asked === null ? clock : at, content.event.zone, words);
  const href = (next: typeof state) =>
    localePath(words.locale, `/events/${slug}${writeViewState(content, next)}`);
  return {
    key: JSON.stringify([slug, revision, head, state, now, date, parameters]),
    parameters,
    view: () => createEventView({ timeline, state, words, now, href, records: { revision, at } }),
    imprint: {
      address: `${env().publicUrl}${href(state)}`,
      dateText: words.t("picture.asOfRevision", { date, revision: String(revision) }),
    },
  };
}

/** The bytes of an asked picture as SVG, drawn once for its key. `kind` tells it from other pictures of the same view. */
export function keptSvg({ key }: AskedPicture, kind: string, draw: () => ReactNode): Promise<Uint8Array> {
  return keepPicture(`${kind}.svg ${key}`, async () => new TextEncoder().encode(await drawToString(draw())));
}

/** The same as PNG. */
export function keptPng(asked: AskedPicture, kind: string, draw: () => ReactNode): Promise<Uint8Array> {
  return keepPicture(`${kind}.png ${asked.key}`, () =>
    drawPng(() => drawToString(draw()), asked.parameters.pixels),
  );
}
