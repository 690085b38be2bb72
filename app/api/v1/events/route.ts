import { toApiEventSummary } from "@/lib/export/api-events";
import { loadSummaries } from "@/lib/loaders/load-summaries";
import { errorResponse } from "@/lib/server/problem-details";

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
