/** Sent with every answer of the API, feeds and shared files: any page of any site may read it, and nobody is signed in there. */
export const CORS_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "Content-Disposition, ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After",
} as const;

/** What a browser is told that asks first whether it may: it may read, for a day. */
export const PREFLIGHT_HEADERS = {
  ...CORS_HEADERS,
  Allow: "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
  "Access-Control-Allow-Headers": "If-Modified-Since, If-None-Match",
  "Access-Control-Max-Age": "86400",
} as const;
