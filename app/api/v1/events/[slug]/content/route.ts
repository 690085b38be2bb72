import { revisionQuery } from "@/lib/schemas/api-parameters";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading } from "@/lib/server/respond";
import { askedEvent } from "../../../asked-event";

export const dynamic = "force-dynamic";

/** One published event as the timeline's own code reads it: figures, prints, acts and sources with their keys. */
export const GET = reading<typeof revisionQuery, { slug: string }>(
  revisionQuery,
  async ({ query, params }) => {
    const { timeline, revision, head } = await askedEvent(params.slug, query.revision);
    return { body: { revision, content: timeline.content }, keptAt: head };
  },
);

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
