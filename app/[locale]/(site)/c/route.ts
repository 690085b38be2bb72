import { answerView } from "@/components/permalink/answer-view";
import { countAttempt } from "@/lib/auth/attempt-limit";
import { createEventView } from "@/lib/chart/event-view";
import { createPermalink } from "@/lib/db/commands/create-permalink";
import { getPermalinkKey } from "@/lib/db/queries/get-permalink-key";
import { getShareWait } from "@/lib/db/queries/get-share-wait";
import { todaysInstant } from "@/lib/domain/view-instant";
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

/** Keeps the view, unless it is kept already or too much was kept today. Gives its address, or why it has none. */
async function share(
  loaded: LoadedEvent,
  query: string,
  records: LoadedRevision,
  words: Words,
): Promise<string | Refusal> {
  const { timeline, revision } = loaded;
  const read = readViewState(timeline.content, Object.fromEntries(new URLSearchParams(query)));
  const state = { ...read.state, page: 1 };
  const { locale } = words;
  const event = timeline.content.event.id;
  const id = permalinkId(
    { event, revision, seal: records.hash, locale, view: state },
    await getPermalinkKey(),
  );
  const path = localePath(locale, `/c/${id}`);
  if (await loadPermalink(id)) return path;
  const wait = await getShareWait(env().shareLimit);
  if (wait > 0) return { why: "site", minutes: Math.ceil(wait / 60_000) };
  const now = todaysInstant(timeline, Date.now());
  const view = createEventView({ timeline, state, words, now, href: () => path });
  const { picture, embed, preview, ...answer } = answerView(view, records, env().publicUrl + path);
  const drawn = {
    svg: await drawToString(picture),
    embed: await drawToString(embed),
    preview: await drawToString(preview),
  };
  const stored = { ...drawn, ...answer };
  await createPermalink({ id, eventId: event, revision, locale, view: state, now, ...stored });
  return path;
}

type Refusal = { why: NotShared; minutes: number };

/** Why whoever sends this may share nothing, whatever it is; null: they may. */
async function refusalOf({ headers }: Request): Promise<Refusal | null> {
  if (isAddressUnknown(headers)) return { why: "address", minutes: 1 };
  const limited = await countAttempt("share", senderAddress(headers));
  return limited && { why: "network", minutes: Number(limited.problems[0]?.values?.minutes ?? 1) };
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
    const refusal = await refusalOf(request);
    if (refusal) return leadToRefusal(refusal);
    const loaded = await loadEventById(form.event, form.revision);
    if (!loaded) throw new AppError("not-found", "There is no such event at that revision of our records.");
    const shared = await share(loaded, form.view, await loadRevision(form.revision), words);
    return typeof shared === "string" ? leadTo(shared) : leadToRefusal(shared);
  } catch (error) {
    return errorResponse(error, "/c");
  }
}
