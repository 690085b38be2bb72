import { toApiEventSummary } from "@/lib/export/api-events";
import { loadSummaries } from "@/lib/loaders/load-summaries";
import { errorResponse } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";

export const dynamic = "force-dynamic";

/** The published events, the latest to begin first. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { summaries, revision } = await loadSummaries(Date.now());
    return Response.json({ events: summaries.map(toApiEventSummary), revision });
  } catch (error) {
    return errorResponse(error, new URL(request.url).pathname);
  }
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
