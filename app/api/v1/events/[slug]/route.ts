import { viewInstant } from "@/lib/domain/view-instant";
import { toApiEvent } from "@/lib/export/api-event";
import { loadEvent } from "@/lib/loaders/load-event";
import { AppError } from "@/lib/server/errors";
import { errorResponse } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";

export const dynamic = "force-dynamic";

/** The one `knownAt` that was asked for, or null. Two would leave it to us which one counts. */
function readKnownAt(parameters: URLSearchParams): string | null {
  const [knownAt = null, another] = parameters.getAll("knownAt");
  if (another !== undefined)
    throw new AppError("bad-request", "knownAt is given more than once: give it once.");
  return knownAt;
}

/** One published event. `knownAt`: an RFC 3339 instant, or a date, which means its end in the event's zone. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/events/[slug]">) {
  const { pathname, searchParams } = new URL(request.url);
  try {
    const { slug } = await params;
    const loaded = await loadEvent(slug);
    if (!loaded)
      throw new AppError("not-found", `There is no event “${slug}”. GET /api/v1/events lists them.`);
    const knownAt = readKnownAt(searchParams);
    const view = viewInstant(loaded.timeline, knownAt, Date.now());
    if (!view.ok) {
      throw new AppError(
        "bad-request",
        `knownAt “${knownAt}” is neither a date (2022-01-09, meaning the end of that day in the event's time zone) ` +
          `nor an RFC 3339 moment with an offset (2022-01-09T18:00:00+06:00).`,
      );
    }
    return Response.json(toApiEvent(loaded.timeline, view.instant, loaded.revision));
  } catch (error) {
    return errorResponse(error, pathname);
  }
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
