import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { problemResponse } from "@/lib/server/problem-details";

export const dynamic = "force-dynamic";

/** 200 with the newest revision as long as the database answers, else 503. */
export async function GET(): Promise<Response> {
  try {
    const revision = await getHeadRevision();
    return Response.json({ status: "ok", revision }, { headers: { "Cache-Control": "no-store" } });
  } catch {
    return problemResponse("unavailable", {
      detail: "The database does not answer.",
      instance: "/api/health",
    });
  }
}
