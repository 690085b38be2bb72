import { toSitemapIndex } from "@/lib/export/sitemap";
import { loadSitemapIndex } from "@/lib/loaders/load-sitemap";
import { env } from "@/lib/server/env";
import { errorResponse } from "@/lib/server/problem-details";

export const dynamic = "force-dynamic";

/** The index of our sitemaps: one of the pages that belong to no event, and for each event one or more of its own. */
export async function GET(): Promise<Response> {
  try {
    const { publicUrl: origin } = env();
    const events = (await loadSitemapIndex()).flatMap(({ slug, at, parts }) =>
      Array.from({ length: parts }, (_, index) => {
        const query = index === 0 ? "" : `?part=${index + 1}`;
        return { url: `${origin}/sitemaps/events/${slug}.xml${query}`, at };
      }),
    );
    const index = toSitemapIndex([{ url: `${origin}/sitemaps/pages.xml`, at: null }, ...events]);
    return new Response(index, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
  } catch (error) {
    return errorResponse(error, "/sitemap.xml");
  }
}
