import { problemResponse } from "@/lib/server/problem-details";

export const dynamic = "force-dynamic";

/** What there is not under `/api`, said as the API says everything else. */
function noSuchAddress(request: Request): Response {
  const { pathname } = new URL(request.url);
  const detail = "There is nothing at this address. GET /api/v1/events lists the events.";
  return problemResponse("not-found", { detail, instance: pathname });
}

export {
  noSuchAddress as DELETE,
  noSuchAddress as GET,
  noSuchAddress as PATCH,
  noSuchAddress as POST,
  noSuchAddress as PUT,
};
