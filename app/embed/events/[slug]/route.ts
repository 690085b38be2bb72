import { readEmbedParameters } from "@/lib/schemas/embed-parameters";
import { embedResponse } from "@/lib/server/embed-response";
import { askedEmbed, drawLiveEmbed } from "../../live-embed";
import { noEmbed, orSayWhy } from "../../no-embed";

export const dynamic = "force-dynamic";

/** One event for a frame on any page, in the state that the address asks for; by the newest records unless it names others. */
export function GET(request: Request, { params }: RouteContext<"/embed/events/[slug]">): Promise<Response> {
  return orSayWhy(request, async () => {
    const { slug } = await params;
    const parameters = readEmbedParameters(new URL(request.url).searchParams);
    const asked = await askedEmbed(slug, parameters);
    if (!asked) return noEmbed(request, "missing");
    return embedResponse(request, await drawLiveEmbed(asked), { theme: parameters.theme });
  });
}
