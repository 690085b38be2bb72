import { rowSchema } from "@/lib/export/row-schema";
import { describeApi } from "@/lib/schemas/api-document";
import { noQuery } from "@/lib/schemas/api-parameters";
import { env } from "@/lib/server/env";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading } from "@/lib/server/respond";

export const dynamic = "force-dynamic";

/** The API described as OpenAPI 3.1. */
export const GET = reading<typeof noQuery, object>(noQuery, async () => {
  return { body: describeApi(env().publicUrl, rowSchema()), keptAt: null };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
