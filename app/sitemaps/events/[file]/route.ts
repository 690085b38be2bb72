import { z } from "zod";
import { loadPagesOfEvent } from "@/lib/loaders/load-sitemap";
import { AppError } from "@/lib/server/errors";
import { errorResponse } from "@/lib/server/problem-details";
import { readQuery } from "@/lib/server/read-query";
import { sitemapResponse } from "../../sitemap-response";

export const dynamic = "force-dynamic";

const partSchema = z.object({ part: z.coerce.number().int().min(1).max(100_000).default(1) });

/** The sitemap of an event: its page, and those of its figures, sources and agents. */
export async function GET(request: Request, { params }: RouteContext<"/sitemaps/events/[file]">) {
  const { pathname, searchParams } = new URL(request.url);
  try {
    const { file } = await params;
    const { part } = readQuery(partSchema, searchParams);
    const pages = file.endsWith(".xml") ? await loadPagesOfEvent(file.slice(0, -4), part) : null;
    if (!pages) throw new AppError("not-found", "There is no such sitemap. /sitemap.xml lists them.");
    return sitemapResponse(pages);
  } catch (error) {
    return errorResponse(error, pathname);
  }
}
