import { sharedHeights } from "@/components/embed/embed-heights";
import { type EmbedHeight, embedHeightAt } from "@/lib/chart/embed-height";
import { LEAST_EMBED_PX } from "@/lib/chart/embed-layout";
import { frameMarkup } from "@/lib/export/embed-code";
import { type Oembed, oembedXml } from "@/lib/export/oembed";
import { readSharedView } from "@/lib/export/shared-view";
import { wordsFor } from "@/lib/format/words";
import { isLocale } from "@/lib/i18n/routing";
import { loadPermalink, loadStoredText } from "@/lib/loaders/load-permalink";
import { loadPresentSlug } from "@/lib/loaders/load-present-slug";
import { type FramedPage, oembedQuerySchema, readFramedPage } from "@/lib/schemas/oembed";
import { env } from "@/lib/server/env";
import { AppError } from "@/lib/server/errors";
import { keepPicture } from "@/lib/server/kept-pictures";
import { errorResponse } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";
import { askedEmbed } from "../../embed/live-embed";

export const dynamic = "force-dynamic";

const USUAL_WIDTH_PX = 720;
const CACHE_SECONDS = 86_400;

type Measured = { title: string; heights: EmbedHeight[] };
type Framed = Measured & { path: string };

type FramedEvent = FramedPage & { kind: "event" };

async function framedEvent(page: FramedEvent): Promise<Framed | null> {
  const { slug, lang, view } = page;
  const asked = await askedEmbed(slug, { lang, view });
  if (!asked) {
    const present = await loadPresentSlug(slug);
    return present === null ? null : framedEvent({ ...page, slug: present });
  }
  // How high it is can only be told from its drawing: measured once, whatever width is asked for.
  const measured = await keepPicture(`oembed ${asked.key}`, async () => {
    const { description, heights } = asked.make().embed;
    return new TextEncoder().encode(JSON.stringify({ title: description.title, heights } satisfies Measured));
  });
  const { title, heights }: Measured = JSON.parse(new TextDecoder().decode(measured));
  const query = new URLSearchParams(asked.query);
  if (lang !== "en") query.set("lang", lang);
  const path = `/embed/events/${slug}${query.size > 0 ? `?${query}` : ""}`;
  return { path, title, heights };
}

async function framedShared(id: string): Promise<Framed | null> {
  const loaded = await loadPermalink(id);
  if (!loaded) return null;
  if (loaded.reasons.length > 0)
    throw new AppError(
      "gone",
      `What this link shows was withdrawn for legal reasons: ${loaded.reasons.join(" ")}`,
    );
  const { hashes, embedHash, locale } = loaded.link;
  const { picture } = readSharedView(await loadStoredText(hashes.json));
  const words = wordsFor(isLocale(locale) ? locale : "en");
  const heights = sharedHeights(await loadStoredText(embedHash), words);
  return { path: `/embed/${id}`, title: picture.title, heights };
}

type Asked = { maxwidth?: number; maxheight?: number };

function toOembed({ path, title, heights }: Framed, { maxwidth, maxheight }: Asked): Oembed {
  const origin = env().publicUrl;
  const width = Math.min(maxwidth ?? USUAL_WIDTH_PX, USUAL_WIDTH_PX);
  const height = Math.min(maxheight ?? Infinity, embedHeightAt(heights, Math.max(width, LEAST_EMBED_PX)));
  const frame = { src: origin + path, title, widthPx: width, heightPx: height, heights: null };
  return {
    ...{ version: "1.0", type: "rich", title },
    ...{ provider_name: wordsFor("en").t("site.name"), provider_url: origin },
    cache_age: CACHE_SECONDS,
    ...{ html: frameMarkup(frame), width, height },
  };
}

/** Says how a page of ours is framed (oembed.com): an event in any of its views, or a shared view. */
export async function GET(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  try {
    const read = oembedQuerySchema.safeParse(Object.fromEntries(searchParams));
    if (!read.success)
      throw new AppError("bad-request", read.error.issues.map(({ message }) => message).join(" "));
    const { url, format, ...asked } = read.data;
    if (format !== "json" && format !== "xml") return new Response("format is json or xml.", { status: 501 });
    const page = readFramedPage(url, env().publicUrl);
    const framed = page && (await (page.kind === "event" ? framedEvent(page) : framedShared(page.id)));
    if (!framed) throw new AppError("not-found", "This is no event and no shared view of this site.");
    const oembed = toOembed(framed, asked);
    if (format === "json") return Response.json(oembed);
    const headers = { "Content-Type": "text/xml; charset=utf-8" };
    return new Response(oembedXml(oembed), { headers });
  } catch (error) {
    return errorResponse(error, pathname);
  }
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
