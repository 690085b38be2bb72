const HERE = "http://here.invalid";

// Browsers read a backslash as a slash and drop tabs and line breaks: `/\evil.example` would lead away.
const TREACHEROUS = /[\\\p{Cc}]/u;

/** `text` when it is a path of this site, such as `/desk?page=2`; `fallback` when it could lead elsewhere. */
export function localPathOr(fallback: string, text: string | null | undefined): string {
  if (!text?.startsWith("/") || TREACHEROUS.test(text) || !URL.canParse(text, HERE)) return fallback;
  const url = new URL(text, HERE);
  if (url.origin !== HERE || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search + url.hash;
}
