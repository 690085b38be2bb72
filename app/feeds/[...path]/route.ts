import { type FeedScope, feedPath, pageOfFeed } from "@/components/feed/feed-addresses";
import { feedEntries } from "@/components/feed/feed-entries";
import { feedTag } from "@/components/feed/feed-tag";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { ATOM_TYPE, toAtom } from "@/lib/export/atom";
import type { Feed } from "@/lib/export/feed";
import { JSON_FEED_TYPE, toJsonFeed } from "@/lib/export/json-feed";
import { LICENCE } from "@/lib/export/licence";
import { type Words, wordsFor } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { loadAgent } from "@/lib/loaders/load-agent";
import { loadEvent } from "@/lib/loaders/load-event";
import { loadEventsThatNamed } from "@/lib/loaders/load-events-that-named";
import {
  type ChangesAsked,
  type LoadedFigureChanges,
  loadFigureChanges,
} from "@/lib/loaders/load-figure-changes";
import { loadRevision } from "@/lib/loaders/load-revision";
import { type FeedQuery, feedQuerySchema, readFeedPath, writeBefore } from "@/lib/schemas/feed-address";
import { thisBuild } from "@/lib/server/build";
import { conditions, isUnchanged, type Making } from "@/lib/server/conditional";
import { env } from "@/lib/server/env";
import { AppError } from "@/lib/server/errors";
import { errorResponse } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";
import { readQuery } from "@/lib/server/read-query";
import { turns } from "@/lib/server/turns";
import { leadToPresent } from "../../api/v1/lead-to-present";

export const dynamic = "force-dynamic";

const PAGE_SIZE = 50;

// An older page is worked out from the event at up to a hundred revisions: not for many at once.
const inTurn = turns({
  atOnce: 2,
  waiting: 30,
  full: {
    why: "Too many feeds are being asked for. Retry-After says in how many seconds to ask again.",
    retryAfterSeconds: 10,
  },
});

type Address = NonNullable<ReturnType<typeof readFeedPath>>;
/** `id`: of the event or the agent. `name`: null where it is public no more, and only that is told. */
type Subject = ChangesAsked & { id: string | null; name: string | null };

/** Whose changes are asked for; null when the public knows nothing of it. An agent that it once saw is still told of. */
async function loadSubject(scope: FeedScope): Promise<Subject | null> {
  if (scope.kind === "all") return { events: null, agent: null, id: null, name: "" };
  if (scope.kind === "agent") {
    const events = await loadEventsThatNamed(scope.id);
    const loaded = await loadAgent(scope.id);
    return events.length === 0
      ? null
      : { events, agent: scope.id, id: scope.id, name: loaded?.agent.name ?? null };
  }
  const event = (await loadEvent(scope.slug))?.timeline.content.event;
  if (!event) await leadToPresent(scope.slug);
  return event ? { events: [event.id], agent: null, id: event.id, name: event.title } : null;
}

function titleOf({ kind }: FeedScope, { name }: Subject, { t }: Words): string {
  return name === null ? t("feed.title.gone") : t(`feed.title.${kind}`, { name });
}

function toFeed(
  { scope, format }: Address,
  query: FeedQuery,
  subject: Subject,
  loaded: LoadedFigureChanges,
): Feed {
  const words = wordsFor(query.lang);
  const { t, locale } = words;
  const { publicUrl: origin } = env();
  const first = origin + feedPath(scope, format, locale);
  const pageAt = (before: FeedQuery["before"]) =>
    before === null ? first : `${first}${first.includes("?") ? "&" : "?"}before=${writeBefore(before)}`;
  const { changes, next, head } = loaded;
  return {
    id: feedTag(origin, scope.kind, subject.id),
    language: locale,
    title: `${t("site.name")}: ${titleOf(scope, subject, words)}`,
    subtitle: t("feed.subtitle"),
    site: { name: t("site.name"), url: origin + localePath(locale, "/") },
    home: origin + localePath(locale, subject.name === null ? "/" : pageOfFeed(scope)),
    self: pageAt(query.before),
    first,
    next: next && pageAt(next),
    at: changes[0]?.revision.at ?? head.at,
    licence: `${LICENCE.title}: ${LICENCE.path}`,
    entries: feedEntries(changes, { words, origin, namesEvent: scope.kind !== "event" }),
  };
}

async function respond(address: Address, query: FeedQuery, making: Making): Promise<Response> {
  const { subject, loaded } = await inTurn(async () => {
    const found = await loadSubject(address.scope);
    if (!found)
      throw new AppError("not-found", "There is no such feed: what it would tell of is not public.");
    return { subject: found, loaded: await loadFigureChanges(found, query.before, PAGE_SIZE) };
  });
  const feed = toFeed(address, query, subject, loaded);
  const isAtom = address.format === "atom";
  // Read later than its tags were made, an answer may be newer than they say; it is then asked for once more.
  return new Response(isAtom ? toAtom(feed) : toJsonFeed(feed), {
    headers: {
      ...conditions(making),
      "Content-Type": `${isAtom ? ATOM_TYPE : JSON_FEED_TYPE}; charset=utf-8`,
    },
  });
}

/** Changes to figures, newest first, as Atom (`.atom`) or JSON Feed (`.json`): of everything, one event, or one agent. */
export async function GET(request: Request, { params }: RouteContext<"/feeds/[...path]">): Promise<Response> {
  const url = new URL(request.url);
  const { pathname, searchParams } = url;
  try {
    const address = readFeedPath((await params).path);
    if (!address)
      throw new AppError("not-found", "There is no such feed. /feeds/changes.atom tells of everything.");
    const query = readQuery(feedQuerySchema, searchParams);
    const revision = await getHeadRevision();
    const head = await loadRevision(revision);
    const from = [revision, env().publicUrl, pathname, query];
    const making = { from, at: head.at, build: thisBuild() };
    if (isUnchanged(request, making)) return new Response(null, { status: 304, headers: conditions(making) });
    return await respond(address, query, making);
  } catch (error) {
    return errorResponse(error, url);
  }
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
