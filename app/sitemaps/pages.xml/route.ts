import { sitemapResponse } from "../sitemap-response";

export const dynamic = "force-dynamic";

const PATHS = ["/", "/compare", "/method", "/api-reference"];

/** The sitemap of the pages that belong to no event. Nothing says when what is on them last changed. */
export function GET(): Response {
  return sitemapResponse(PATHS.map((path) => ({ path, at: null })));
}
