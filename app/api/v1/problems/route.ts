import type { z } from "zod";
import type { problemsAnswer } from "@/lib/schemas/api-answers";
import { noQuery } from "@/lib/schemas/api-parameters";
import { listProblems } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading } from "@/lib/server/respond";

export const dynamic = "force-dynamic";

/** What the `type` of a problem document points at: every kind of problem, by the word after its `#`. */
export const GET = reading<typeof noQuery, object>(noQuery, async () => {
  return { body: { problems: listProblems() } satisfies z.input<typeof problemsAnswer>, keptAt: null };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
