import { toViewState } from "@/lib/domain/view-state";
import type { PackTitle } from "@/lib/export/data-package";
import type { RowsInput } from "@/lib/export/rows";
import { writeEventSearch } from "@/lib/schemas/search-parameters";
import { env } from "@/lib/server/env";
import { errorResponse } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";
import { evidenceResponse } from "../../evidence-response";
import { packChart } from "../../pack-charts";
import { type SearchToDownload, searchToDownload } from "../search-to-download";

export const dynamic = "force-dynamic";

function titleOf({ found, made }: SearchToDownload): PackTitle {
  const { asked, ids, revision } = found;
  return {
    name: `countline-r${revision}`,
    title: "Countline: the figures of several events",
    description: `The figures of ${ids.length} events, with who said them, where they were printed and what was done to them since.`,
    address: `${env().publicUrl}/${writeEventSearch(asked.search)}`,
    revision,
    revisionHash: made.hash,
    created: new Date(made.at).toISOString(),
  };
}

/** The evidence pack of all events that a search finds. Parameters as on the list of events. */
export async function GET(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  try {
    const search = await searchToDownload(searchParams);
    const { at } = search.made;
    const { revision } = search.found;
    const charts = async ({ timeline: recorded, instant }: RowsInput) => [
      await packChart({ recorded, state: toViewState(recorded.content, {}), instant, revision, at }),
    ];
    return evidenceResponse(
      request,
      { about: titleOf(search), events: search.events, charts },
      search.madeFrom,
    );
  } catch (error) {
    return errorResponse(error, pathname);
  }
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
