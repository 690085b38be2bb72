import { COLUMNS } from "@/lib/export/columns";
import { rowSchema } from "@/lib/export/row-schema";
import { refuseToWrite } from "@/lib/server/read-only";

export const dynamic = "force-dynamic";

/** What each column of a download holds, with its HXL hashtag, and a row's JSON Schema. */
export function GET(): Response {
  return Response.json({ columns: COLUMNS, schema: rowSchema() });
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
