/** Sent with everything that may be framed. */
const WITH_EMBEDS: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Sent with everything else. The policy's `frame-ancestors` says the same to newer browsers. */
export const EVERYWHERE: Record<string, string> = { ...WITH_EMBEDS, "X-Frame-Options": "DENY" };

/** For answers that are data and never a page. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** For a picture (SVG), which brings its own style and nothing that runs. */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/**
 * The content security policy of a page whose scripts carry this nonce, and whose style sheets are these (hash
 * sources). It forbids `style=` in markup, in SVG too. Only development needs more: React rebuilds server stacks
 * with `eval`, and Next's error overlay brings style elements of its own.
 */
export function pagePolicy(nonce: string, sheets: readonly string[], development: boolean): string {
  return [
    "default-src 'self'",
    // A shared picture comes in its page: as an image it runs nothing and loads nothing.
    "img-src 'self' data:",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    ...(development ? ["style-src-elem 'self' 'unsafe-inline'"] : []),
    ["style-src 'self'", ...sheets].join(" "),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function put<Answer extends Response>(answer: Answer, headers: Record<string, string>): Answer {
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}

/** Puts the security headers on an answer that no page may frame. */
export function secure<Answer extends Response>(answer: Answer, policy: string): Answer {
  return put(answer, { ...EVERYWHERE, "Content-Security-Policy": policy });
}

/** Puts the security headers on an embed, which brings its own policy: its styles decide what that is. */
export function secureEmbed<Answer extends Response>(answer: Answer): Answer {
  return put(answer, WITH_EMBEDS);
}
