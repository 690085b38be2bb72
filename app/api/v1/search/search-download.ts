import { eachRow, type Row, type RowsInput } from "@/lib/export/rows";
import { errorResponse } from "@/lib/server/problem-details";
import { downloadResponse } from "../download-response";
import { ROW_FORMATS, type RowFormatName } from "../row-formats";
import { searchToDownload } from "./search-to-download";

async function* rowsOf(events: AsyncIterable<RowsInput>): AsyncGenerator<Row> {
  for await (const event of events) yield* eachRow(event);
}

/** A GET handler that gives the figures of all events that its address finds, a row for each print. */
export function searchDownload(format: RowFormatName) {
  const { type, write } = ROW_FORMATS[format];
  return async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    try {
      const { found, madeFrom, events } = await searchToDownload(searchParams);
      const { revision, choices } = found;
      const metrics = choices.metrics.map(({ slug }) => slug);
      return downloadResponse(request, {
        fileName: `countline-r${revision}.${format}`,
        type,
        madeFrom: [format, ...madeFrom],
        pieces: () => write({ rows: rowsOf(events()), metrics, revision, knownAt: null }),
      });
    } catch (error) {
      return errorResponse(error, pathname);
    }
  };
}
