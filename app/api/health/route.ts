import { database } from "@/lib/db/client";
import { problemResponse } from "@/lib/server/problem-details";

export const dynamic = "force-dynamic";

/** 200 with the newest revision as long as the database answers, else 503. */
export async function GET(): Promise<Response> {
  try {
    const newest = await database().revision.aggregate({ _max: { number: true } });
    return Response.json(
      { status: "ok", revision: newest._max.number ?? 0 },
      { headers: { "Cache-Control": "no-store" } },
    );
  } catch {
    return problemResponse("unavailable", {
      detail: "The database does not answer.",
      instance: "/api/health",
    });
  }
}
