import type { z } from "zod";
import type { PublicChange } from "@/lib/domain/public-changes";
import { toPublicThings } from "@/lib/export/public-things";
import { loadChanges } from "@/lib/loaders/load-changes";
import type { changesAnswer } from "@/lib/schemas/api-answers";
import { changesQuery } from "@/lib/schemas/api-parameters";
import { AppError } from "@/lib/server/errors";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading } from "@/lib/server/respond";
import { turns } from "@/lib/server/turns";

export const dynamic = "force-dynamic";

/** Nowhere, where the event is shown no more. */
const ofEvent = ({ event }: PublicChange) => event && `/api/v1/events/${event}`;

// Each reads up to hundreds of events.
const inTurn = turns({
  atOnce: 1,
  waiting: 30,
  full: {
    why: "Too many ask what has changed. Retry-After says in how many seconds to ask again.",
    retryAfterSeconds: 10,
  },
});

/** Where each kind is told; acts and prints are told with the figures of their event. */
const PLACES: Record<PublicChange["kind"], (change: PublicChange) => string | null> = {
  event: ofEvent,
  figure: ({ id }) => `/api/v1/figures/${id}`,
  appearance: ofEvent,
  retraction: ofEvent,
  source: ({ id }) => `/api/v1/sources/${id}`,
  agent: ({ id }) => `/api/v1/agents/${id}`,
  place: ({ id }) => `/api/v1/places/${id}`,
  metric: () => "/api/v1/metrics",
  population: () => "/api/v1/populations",
};

function toChange(change: PublicChange) {
  return { ...change, href: change.change === "deleted" ? null : PLACES[change.kind](change) };
}

/** What the public sees otherwise since a revision; what went is told by its id. */
export const GET = reading<typeof changesQuery, object>(changesQuery, async ({ query, url }) => {
  const { since, limit } = query;
  const loaded = await inTurn(() => loadChanges(since, limit, toPublicThings));
  if (!loaded) throw new AppError("bad-request", `since “${since}” lies ahead of our newest revision.`);
  const { changes, until, head } = loaded;
  const further = new URLSearchParams(url.searchParams);
  further.set("since", String(until));
  const next = until < head ? `${url.pathname}?${further}` : null;
  const body: z.input<typeof changesAnswer> = {
    since,
    until,
    changes: changes.map(toChange),
    next,
    revision: head,
  };
  return { body, keptAt: head };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
