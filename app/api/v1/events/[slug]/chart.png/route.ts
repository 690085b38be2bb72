import { standaloneTimeline } from "@/components/chart/standalone/draw-standalone";
import { byteResponse } from "@/lib/server/byte-response";
import { errorResponse } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";
import { askedPicture, keptPng } from "../asked-picture";

export const dynamic = "force-dynamic";

/** The timeline of a view as a PNG, at its own size or with twice as many pixels; takes the parameters of the event's page. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/events/[slug]/chart.png">) {
  const url = new URL(request.url);
  try {
    const { slug } = await params;
    const asked = await askedPicture(slug, url.searchParams);
    const { scheme, width: widthPx } = asked.parameters;
    const bytes = await keptPng(asked, "chart", () =>
      standaloneTimeline(asked.view(), { ...asked.imprint, scheme, widthPx }),
    );
    return byteResponse(request, bytes, { "Content-Type": "image/png" });
  } catch (error) {
    return errorResponse(error, url);
  }
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
