import { thisBuild } from "@/lib/server/build";
import { isNamed, madeTag } from "@/lib/server/etag";

export type Download = {
  fileName: string;
  type: string;
  /** All that decides its bytes, beside its type and the build: the revisions and what was asked. */
  madeFrom: readonly unknown[];
  pieces: () => AsyncIterable<string | Uint8Array>;
};

const encoder = new TextEncoder();

/** A stream that asks for a piece when there is room for it, so that a slow reader costs no memory. */
function streamOf(pieces: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** A file to be kept, sent as it is made; 304 where the reader has it. */
export function downloadResponse(
  request: Request,
  { fileName, type, madeFrom, pieces }: Download,
  build = thisBuild(),
): Response {
  const tag = madeTag([type, ...madeFrom], build);
  const kept = { ETag: tag, "Cache-Control": "public, no-cache" };
  if (isNamed(tag, request.headers.get("if-none-match")))
    return new Response(null, { status: 304, headers: kept });
  const headers = {
    ...kept,
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${fileName}"`,
  };
  return new Response(streamOf(pieces()), { headers });
}
