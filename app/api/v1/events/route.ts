import { viewInstant } from "@/lib/domain/view-instant";
import { toApiEventSummary } from "@/lib/export/api-events";
import { loadEvents } from "@/lib/loaders/load-event";
import { errorResponse } from "@/lib/server/problem-details";

export const dynamic = "force-dynamic";

/** The published events, the latest to begin first. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { timelines, revision } = await loadEvents();
    const events = timelines.map((timeline) => {
      const view = viewInstant(timeline, null, Date.now());
      return toApiEventSummary(timeline, view.ok ? view.instant : Date.now());
    });
    return Response.json({ events, revision });
  } catch (error) {
    return errorResponse(error, new URL(request.url).pathname);
  }
}
