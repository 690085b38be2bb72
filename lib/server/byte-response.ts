import { entityTag, isNamed } from "./etag";

/**
 * Bytes as an answer, tagged by their content: who holds them already is told so instead. They may be kept, but
 * are asked for again each time, since the next revision may change them.
 */
export function byteResponse(request: Request, bytes: Uint8Array, headers: Record<string, string>): Response {
  const ETag = entityTag(bytes);
  const all = { "Cache-Control": "public, no-cache", ...headers, ETag };
  const isHeld = isNamed(ETag, request.headers.get("If-None-Match"));
  return isHeld
    ? new Response(null, { status: 304, headers: all })
    : new Response(bytes as BodyInit, { headers: all });
}
