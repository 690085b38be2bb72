import { standaloneTimeline } from "@/components/chart/standalone/draw-standalone";
import { byteResponse } from "@/lib/server/byte-response";
import { errorResponse } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";
import { askedPicture, keptSvg } from "../asked-picture";

export const dynamic = "force-dynamic";

/** The timeline of a view as an SVG that needs nothing else; takes the parameters of the event's page. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/events/[slug]/chart.svg">) {
  const url = new URL(request.url);
  try {
    const { slug } = await params;
    const asked = await askedPicture(slug, url.searchParams);
    const { scheme, width: widthPx } = asked.parameters;
    const bytes = await keptSvg(asked, "chart", () =>
      standaloneTimeline(asked.view(), { ...asked.imprint, scheme, widthPx }),
    );
    return byteResponse(request, bytes, { "Content-Type": "image/svg+xml; charset=utf-8" });
  } catch (error) {
    return errorResponse(error, url);
  }
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
