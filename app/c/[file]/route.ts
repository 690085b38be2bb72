import { sharedHxl, sharedNdjson, sharedPack } from "@/lib/export/shared-files";
import {
  type LoadedPermalink,
  loadPermalink,
  loadStoredBytes,
  loadStoredText,
} from "@/lib/loaders/load-permalink";
import { AppError } from "@/lib/server/errors";
import { isNamed } from "@/lib/server/etag";
import { keepPicture } from "@/lib/server/kept-pictures";
import { drawPng } from "@/lib/server/picture-png";
import { errorResponse } from "@/lib/server/problem-details";
import { sha256Digest } from "@/lib/server/sha256-digest";

export const dynamic = "force-dynamic";

const FILE =
  /^(?<id>[0-9a-z]{16})(?<form>(?:@2x|-preview)(?=\.png))?\.(?<kind>svg|png|csv|json|hxl\.csv|ndjson|zip)$/u;

const CSV = "text/csv; charset=utf-8; header=present";

const TYPES = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: CSV,
  json: "application/json; charset=utf-8",
  "hxl.csv": CSV,
  ndjson: "application/x-ndjson",
  zip: "application/zip",
};

/** What is looked at where it is; the rest is kept as a file. */
const SHOWN: readonly string[] = ["svg", "png", "json"];

type Kind = keyof typeof TYPES;

type Asked = { id: string; kind: Kind; scale: 1 | 2; isPreview: boolean };

type Shared = LoadedPermalink["link"];

/** A stored drawing as PNG, once or twice its size. */
function storedPng(svgHash: string, scale: 1 | 2): Promise<Uint8Array> {
  return keepPicture(`shared ${svgHash} ${scale}`, () => drawPng(() => loadStoredText(svgHash), scale));
}

async function joined(pieces: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  for await (const piece of pieces) taken.push(Buffer.from(piece));
  return Buffer.concat(taken);
}

/** A file that is made of those that were stored. */
async function makeFile(kind: "hxl.csv" | "ndjson" | "zip", link: Shared): Promise<Uint8Array> {
  const { svg, csv, json } = link.hashes;
  const stored = {
    svg: await loadStoredText(svg),
    csv: await loadStoredText(csv),
    json: await loadStoredText(json),
  };
  if (kind === "zip") return joined(sharedPack(link, stored, sha256Digest));
  return joined(kind === "ndjson" ? sharedNdjson(stored) : sharedHxl(stored));
}

const drawingOf = ({ isPreview }: Asked, { hashes, previewHash }: Shared) =>
  isPreview ? previewHash : hashes.svg;

// Weak, since what is sent compressed is another form of the same (RFC 9110, 8.8.1).
function tagOf(asked: Asked, link: Shared): string {
  const { kind, scale } = asked;
  if (kind === "png") return `W/"${drawingOf(asked, link)}-${scale}x"`;
  if (kind === "svg" || kind === "csv" || kind === "json") return `W/"${link.hashes[kind]}"`;
  return `W/"${link.id}-${kind}"`;
}

async function bytesOf(asked: Asked, link: Shared): Promise<Uint8Array> {
  const { kind, scale } = asked;
  if (kind === "png") return storedPng(drawingOf(asked, link), scale);
  if (kind === "svg" || kind === "csv" || kind === "json") return loadStoredBytes(link.hashes[kind]);
  return makeFile(kind, link);
}

function readFile(name: string): Asked | null {
  const { id, kind, form } = FILE.exec(name)?.groups ?? {};
  if (!id || !kind) return null;
  return { id, kind: kind as Kind, scale: form === "@2x" ? 2 : 1, isPreview: form === "-preview" };
}

async function loadShown(id: string): Promise<Shared> {
  const loaded = await loadPermalink(id);
  if (!loaded) throw new AppError("not-found", "Nothing was shared under this address.");
  if (loaded.reasons.length > 0)
    throw new AppError(
      "gone",
      `What this link shows was withdrawn for legal reasons: ${loaded.reasons.join(" ")}`,
    );
  return loaded.link;
}

/** What was shared, as it was stored: the picture as SVG or PNG, the figures in each form, the evidence pack. */
export async function GET(request: Request, { params }: RouteContext<"/c/[file]">): Promise<Response> {
  const { pathname } = new URL(request.url);
  try {
    const { file } = await params;
    const asked = readFile(file);
    if (!asked) throw new AppError("not-found", "Nothing was shared under this address.");
    const link = await loadShown(asked.id);
    const tag = tagOf(asked, link);
    const headers = {
      "Content-Type": TYPES[asked.kind],
      ETag: tag,
      // It never changes, but it may have to be taken down: whoever keeps it asks again each time.
      "Cache-Control": "no-cache",
      "Content-Disposition": `${SHOWN.includes(asked.kind) ? "inline" : "attachment"}; filename="countline-${file}"`,
    };
    if (isNamed(tag, request.headers.get("if-none-match")))
      return new Response(null, { status: 304, headers });
    return new Response(Uint8Array.from(await bytesOf(asked, link)), { headers });
  } catch (error) {
    return errorResponse(error, pathname);
  }
}
