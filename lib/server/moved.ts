import { presentAddress } from "@/lib/domain/event-address";
import { CORS_HEADERS } from "./cors";

/** Thrown where an event is asked for by a name that it no longer has. */
export class EventMoved extends Error {
  override name = "EventMoved";

  /** Slugs. */
  constructor(
    readonly former: string,
    readonly present: string,
  ) {
    super(`“${former}” is called “${present}” now.`);
  }
}

/**
 * Leads to the event's present name, with all that was asked. Whoever keeps that asks again each time: the event
 * may get its former name back.
 */
export function movedResponse({ pathname, search }: URL, { present }: EventMoved): Response {
  const headers = {
    Location: presentAddress(pathname + search, present),
    "Cache-Control": "no-cache",
  };
  // What stands before the API says so for all of it, and twice would be wrong.
  const mayRead = pathname.startsWith("/api/v1/") ? {} : CORS_HEADERS;
  return new Response(null, { status: 308, headers: { ...mayRead, ...headers } });
}
