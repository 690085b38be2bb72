import { loadPresentSlug } from "@/lib/loaders/load-present-slug";
import { readEmbedParameters } from "@/lib/schemas/embed-parameters";
import { embedResponse } from "@/lib/server/embed-response";
import { EventMoved, movedResponse } from "@/lib/server/moved";
import { askedEmbed, drawLiveEmbed } from "../../live-embed";
import { noEmbed, orSayWhy } from "../../no-embed";

export const dynamic = "force-dynamic";

/** One event for a frame on any page, in the state that the address asks for; by the newest records unless it names others. */
export function GET(request: Request, { params }: RouteContext<"/embed/events/[slug]">): Promise<Response> {
  return orSayWhy(request, async () => {
    const { slug } = await params;
    const url = new URL(request.url);
    const parameters = readEmbedParameters(url.searchParams);
    const asked = await askedEmbed(slug, parameters);
    if (!asked) {
      const present = await loadPresentSlug(slug);
      return present === null
        ? noEmbed(request, "missing")
        : movedResponse(url, new EventMoved(slug, present));
    }
    return embedResponse(request, await drawLiveEmbed(asked), { theme: parameters.theme });
  });
}
