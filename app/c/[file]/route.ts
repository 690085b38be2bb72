import {
  type LoadedPermalink,
  loadPermalink,
  loadStoredBytes,
  loadStoredText,
} from "@/lib/loaders/load-permalink";
import { AppError } from "@/lib/server/errors";
import { isNamed } from "@/lib/server/etag";
import { keepPicture } from "@/lib/server/kept-pictures";
import { toPng } from "@/lib/server/picture-png";
import { errorResponse } from "@/lib/server/problem-details";

export const dynamic = "force-dynamic";

const FILE = /^(?<id>[0-9a-z]{16})(?<form>(?:@2x|-preview)(?=\.png))?\.(?<kind>svg|png|csv|json)$/u;

const TYPES = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
};

type Kind = keyof typeof TYPES;

type Asked = { id: string; kind: Kind; scale: 1 | 2; isPreview: boolean };

/** A stored drawing as PNG, once or twice its size. */
function drawPng(svgHash: string, scale: 1 | 2): Promise<Uint8Array> {
  return keepPicture(`shared ${svgHash} ${scale}`, async () => toPng(await loadStoredText(svgHash), scale));
}

function readFile(name: string): Asked | null {
  const { id, kind, form } = FILE.exec(name)?.groups ?? {};
  if (!id || !kind) return null;
  return { id, kind: kind as Kind, scale: form === "@2x" ? 2 : 1, isPreview: form === "-preview" };
}

async function loadShown(id: string): Promise<LoadedPermalink["link"]> {
  const loaded = await loadPermalink(id);
  if (!loaded) throw new AppError("not-found", "Nothing was shared under this address.");
  if (loaded.reasons.length > 0)
    throw new AppError(
      "gone",
      `What this link shows was withdrawn for legal reasons: ${loaded.reasons.join(" ")}`,
    );
  return loaded.link;
}

/** What was shared, as it was stored: the picture as SVG or PNG, the figures as CSV or JSON. */
export async function GET(request: Request, { params }: RouteContext<"/c/[file]">): Promise<Response> {
  const { pathname } = new URL(request.url);
  try {
    const asked = readFile((await params).file);
    if (!asked) throw new AppError("not-found", "Nothing was shared under this address.");
    const { id, kind, scale, isPreview } = asked;
    const { hashes, previewHash } = await loadShown(id);
    const drawing = isPreview ? previewHash : hashes.svg;
    // Weak, since what is sent compressed is another form of the same (RFC 9110, 8.8.1). A PNG is drawn from what is stored.
    const tag = kind === "png" ? `W/"${drawing}-${scale}x"` : `W/"${hashes[kind]}"`;
    const headers = {
      "Content-Type": TYPES[kind],
      ETag: tag,
      // It never changes, but it may have to be taken down: whoever keeps it asks again each time.
      "Cache-Control": "no-cache",
      "Access-Control-Allow-Origin": "*",
      "Content-Disposition": `${kind === "csv" ? "attachment" : "inline"}; filename="countline-${(await params).file}"`,
    };
    if (isNamed(tag, request.headers.get("if-none-match")))
      return new Response(null, { status: 304, headers });
    const bytes = kind === "png" ? await drawPng(drawing, scale) : await loadStoredBytes(hashes[kind]);
    return new Response(Uint8Array.from(bytes), { headers });
  } catch (error) {
    return errorResponse(error, pathname);
  }
}
