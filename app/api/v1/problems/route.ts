import { listProblems } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";

export const dynamic = "force-dynamic";

/** What the `type` of a problem document points at: every kind of problem, by the word after its `#`. */
export function GET(): Response {
  return Response.json({ problems: listProblems() });
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
