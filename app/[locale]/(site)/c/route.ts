import { answerView } from "@/components/permalink/answer-view";
import { countAttempt } from "@/lib/auth/attempt-limit";
import { createEventView } from "@/lib/chart/event-view";
import { createPermalink } from "@/lib/db/commands/create-permalink";
import { getPermalinkKey } from "@/lib/db/queries/get-permalink-key";
import { getShareWait } from "@/lib/db/queries/get-share-wait";
import { todaysInstant } from "@/lib/domain/view-instant";
import type { ViewState } from "@/lib/domain/view-state";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import type { LoadedEvent } from "@/lib/loaders/load-event";
import { loadEventById } from "@/lib/loaders/load-event-at";
import { loadPermalink } from "@/lib/loaders/load-permalink";
import { type LoadedRevision, loadRevision } from "@/lib/loaders/load-revision";
import { type NotShared, shareFormSchema } from "@/lib/schemas/share-form";
import { readViewState } from "@/lib/schemas/view-state";
import { drawToString } from "@/lib/server/draw-to-string";
import { env } from "@/lib/server/env";
import { AppError } from "@/lib/server/errors";
import { permalinkId } from "@/lib/server/permalink-id";
import { errorResponse } from "@/lib/server/problem-details";
import { isAddressUnknown } from "@/lib/server/public-address";
import { senderAddress } from "@/lib/server/sender-address";

export const dynamic = "force-dynamic";

const leadTo = (path: string) => new Response(null, { status: 303, headers: { Location: path } });

/** What was sent, if it was from a page of ours: another site's pages do not share things in a reader's name. */
async function readForm(request: Request) {
  if (request.headers.get("sec-fetch-site") === "cross-site")
    throw new AppError("forbidden", "Views are shared from their own page only.");
  const form = await request.formData().catch(() => new FormData());
  const read = shareFormSchema.safeParse(Object.fromEntries(form));
  if (!read.success) throw new AppError("bad-request", "This does not name a view of an event.");
  return read.data;
}

type Refusal = { why: NotShared; minutes: number };

/** A view as somebody wishes to share it. */
type Wish = { loaded: LoadedEvent; records: LoadedRevision; state: ViewState; words: Words };

function readWish(loaded: LoadedEvent, query: string, records: LoadedRevision, words: Words): Wish {
  const parameters = Object.fromEntries(new URLSearchParams(query));
  const { state } = readViewState(loaded.timeline.content, parameters);
  return { loaded, records, state: { ...state, page: 1 }, words };
}

/** The id of the view, made of what names it: nothing has to be drawn to know whether it is kept already. */
async function idOf({ loaded: { timeline, revision }, records, state, words: { locale } }: Wish) {
  const event = timeline.content.event.id;
  const shared = { event, revision, seal: records.hash, locale, view: state };
  return permalinkId(shared, await getPermalinkKey());
}

/** Draws the view and keeps it. */
async function make(id: string, path: string, { loaded, records, state, words }: Wish): Promise<void> {
  const { timeline, revision } = loaded;
  const now = todaysInstant(timeline, Date.now());
  const view = createEventView({ timeline, state, words, now, href: () => path });
  const { picture, embed, preview, ...answer } = answerView(view, records, env().publicUrl + path);
  const drawn = {
    svg: await drawToString(picture),
    embed: await drawToString(embed),
    preview: await drawToString(preview),
  };
  const eventId = timeline.content.event.id;
  const link = { id, eventId, revision, locale: words.locale, view: state, now };
  await createPermalink({ ...link, ...drawn, ...answer });
}

/** Counts one of these for whoever sends it; why there may be no more, or null. */
async function refuseMore(kind: "link" | "share", headers: Headers): Promise<Refusal | null> {
  const limited = await countAttempt(kind, senderAddress(headers));
  return limited && { why: "network", minutes: Number(limited.problems[0]?.values?.minutes ?? 1) };
}

/** Why nobody may share anything new now, or null. */
async function refuseFull(): Promise<Refusal | null> {
  const wait = await getShareWait(env().shareLimit);
  return wait > 0 ? { why: "site", minutes: Math.ceil(wait / 60_000) } : null;
}

/** Gives the view's address; one that is not kept yet is kept, unless too much was. Else why it has none. */
async function share(wish: Wish, headers: Headers): Promise<string | Refusal> {
  const id = await idOf(wish);
  const path = localePath(wish.words.locale, `/c/${id}`);
  if (await loadPermalink(id)) return path;
  const refusal = (await refuseFull()) ?? (await refuseMore("share", headers));
  if (refusal) return refusal;
  await make(id, path, wish);
  return path;
}

/** Why whoever sends this is given no link, whatever it is of; null: they may be. */
async function refusalOf(headers: Headers): Promise<Refusal | null> {
  return isAddressUnknown(headers) ? { why: "address", minutes: 1 } : refuseMore("link", headers);
}

/** Makes a permanent link to a view, and leads to it; or to why there is none, with the view. */
export async function POST(request: Request): Promise<Response> {
  try {
    const words = await requestWords();
    const form = await readForm(request);
    const leadToRefusal = ({ why, minutes }: Refusal) => {
      const told = { ...form, revision: String(form.revision), why, minutes: String(minutes) };
      return leadTo(localePath(words.locale, `/c/not-made?${new URLSearchParams(told)}`));
    };
    const refusal = await refusalOf(request.headers);
    if (refusal) return leadToRefusal(refusal);
    const loaded = await loadEventById(form.event, form.revision);
    if (!loaded) throw new AppError("not-found", "There is no such event at that revision of our records.");
    const wish = readWish(loaded, form.view, await loadRevision(form.revision), words);
    const shared = await share(wish, request.headers);
    return typeof shared === "string" ? leadTo(shared) : leadToRefusal(shared);
  } catch (error) {
    return errorResponse(error, "/c");
  }
}
