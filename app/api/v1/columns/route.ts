import type { z } from "zod";
import { COLUMNS } from "@/lib/export/columns";
import { rowSchema } from "@/lib/export/row-schema";
import type { columnsAnswer } from "@/lib/schemas/api-answers";
import { noQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading } from "@/lib/server/respond";

export const dynamic = "force-dynamic";

/** What each column of a download holds, with its HXL hashtag, and a row's JSON Schema. */
export const GET = reading<typeof noQuery, object>(noQuery, async () => {
  const body: z.input<typeof columnsAnswer> = { columns: [...COLUMNS], schema: rowSchema() };
  return { body, keptAt: null };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
