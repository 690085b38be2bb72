import { linkPreview } from "@/components/chart/standalone/draw-link-preview";
import { byteResponse } from "@/lib/server/byte-response";
import { errorResponse } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";
import { askedPicture, keptPng } from "../asked-picture";

export const dynamic = "force-dynamic";

/** What is shown where a link to a view is pasted, 1200 × 630 px; takes the parameters of the event's page. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/events/[slug]/preview.png">) {
  const url = new URL(request.url);
  try {
    const { slug } = await params;
    const asked = await askedPicture(slug, url.searchParams);
    const bytes = await keptPng(asked, "preview", () =>
      linkPreview(asked.view(), asked.imprint, asked.parameters.scheme),
    );
    return byteResponse(request, bytes, { "Content-Type": "image/png" });
  } catch (error) {
    return errorResponse(error, url);
  }
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
