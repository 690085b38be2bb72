import { eachRow } from "@/lib/export/rows";
import { errorResponse } from "@/lib/server/problem-details";
import { downloadResponse } from "../../download-response";
import { ROW_FORMATS, type RowFormatName } from "../../row-formats";
import { eventToDownload } from "./event-to-download";

type Context = { params: Promise<{ slug: string }> };

/** A GET handler that gives the figures of an event that its address asks for, a row for each print. */
export function figuresDownload(format: RowFormatName) {
  const { type, write } = ROW_FORMATS[format];
  return async (request: Request, { params }: Context): Promise<Response> => {
    const url = new URL(request.url);
    try {
      const { slug, loaded, query, input } = await eventToDownload((await params).slug, url.searchParams);
      const { revision, head } = loaded;
      const { knownAt } = query.state;
      const figures = input.figures ?? [];
      const metrics = [...new Set(figures.map(({ figure }) => figure.metric))].toSorted();
      return downloadResponse(request, {
        fileName: `${slug}-r${revision}.${format}`,
        type,
        madeFrom: [format, slug, revision, head, knownAt, input.instant, query.narrowing],
        pieces: () => write({ rows: eachRow(input), metrics, revision, knownAt }),
      });
    } catch (error) {
      return errorResponse(error, url);
    }
  };
}
