import { loadEvent } from "@/lib/loaders/load-event";
import { loadEventAt } from "@/lib/loaders/load-event-at";
import { AppError } from "@/lib/server/errors";
import { errorResponse } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";

export const dynamic = "force-dynamic";

function readRevision(parameters: URLSearchParams): number | null {
  const given = parameters.get("revision");
  if (given === null) return null;
  if (/^[1-9]\d{0,14}$/u.test(given)) return Number(given);
  throw new AppError(
    "bad-request",
    `revision “${given}” is not the number of a revision: give a whole number.`,
  );
}

/** One published event as the timeline's own code reads it: figures, prints, acts and sources with their keys. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/events/[slug]/content">) {
  const { pathname, searchParams } = new URL(request.url);
  try {
    const { slug } = await params;
    const revision = readRevision(searchParams);
    const loaded = await (revision === null ? loadEvent(slug) : loadEventAt(slug, revision));
    if (!loaded)
      throw new AppError(
        "not-found",
        `There is no event “${slug}”${revision ? ` at revision ${revision}` : ""}.`,
      );
    return Response.json({ revision: loaded.revision, content: loaded.timeline.content });
  } catch (error) {
    return errorResponse(error, pathname);
  }
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
