import { createHash } from "node:crypto";
import { entityTag, isNamed } from "./etag";

/** Colours of an embed: the reader's setting decides where none is asked for. */
export type EmbedTheme = "light" | "dark" | null;

export type EmbedAnswer = {
  status?: number;
  theme?: EmbedTheme;
  /** Markup to stand above all else. */
  notice?: string;
};

const STYLE = /<style>([\s\S]*?)<\/style>/gu;

/**
 * The policy of a document that any page may frame and that brings nothing but its own styles: those are
 * allowed by their hash, and nothing can be loaded, run or sent.
 */
export function embedPolicy(html: string): string {
  const hashes = [...html.matchAll(STYLE)].map(
    ([, css = ""]) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `style-src ${hashes.join(" ") || "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors *",
  ].join("; ");
}

/** A drawn document with what differs from one request to another put in: its colours, and what is said above it. */
function finish(html: string, { theme = null, notice = "" }: EmbedAnswer): string {
  const themed = theme === null ? html : html.replace("<html", () => `<html data-theme="${theme}"`);
  return themed.replace(/<main[^>]*>/u, (main) => main + notice);
}

/** Answers a document into anybody's frame, or 304 where the reader has it. `drawn` begins with `<html`. */
export function embedResponse(request: Request, drawn: string, answer: EmbedAnswer = {}): Response {
  const { status = 200 } = answer;
  const html = `<!doctype html>${finish(drawn, answer)}`;
  const bytes = new TextEncoder().encode(html);
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": embedPolicy(html),
    "Cache-Control": "public, no-cache",
    "X-Robots-Tag": "noindex",
    ETag: entityTag(bytes),
  };
  if (status === 200 && isNamed(headers.ETag, request.headers.get("if-none-match")))
    return new Response(null, { status: 304, headers });
  return new Response(bytes, { status, headers });
}
