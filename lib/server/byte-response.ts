import { hash } from "node:crypto";

/** Does a request hold what is tagged so already (RFC 9110, "If-None-Match")? */
function holds(request: Request, tag: string): boolean {
  const tags = request.headers.get("If-None-Match")?.split(",") ?? [];
  return tags.some((given) => [tag, "*"].includes(given.trim().replace(/^W\//u, "")));
}

/**
 * Bytes as an answer, tagged by their content: who holds them already is told so instead. They may be kept, but
 * are asked for again each time, since the next revision may change them.
 */
export function byteResponse(request: Request, bytes: Uint8Array, headers: Record<string, string>): Response {
  const tag = `"${hash("sha256", bytes, "base64url").slice(0, 27)}"`;
  const all = { "Cache-Control": "public, no-cache", ...headers, ETag: tag };
  if (holds(request, tag)) return new Response(null, { status: 304, headers: all });
  return new Response(Uint8Array.from(bytes), { headers: all });
}
