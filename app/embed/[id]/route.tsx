import { EmbedChanged } from "@/components/embed/embed-changed";
import { EmbedMessage } from "@/components/embed/embed-document";
import { type Words, wordsFor } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { isLocale } from "@/lib/i18n/routing";
import {
  type LoadedPermalink,
  loadPermalink,
  loadPermalinkChanges,
  loadStoredText,
} from "@/lib/loaders/load-permalink";
import { readEmbedParameters } from "@/lib/schemas/embed-parameters";
import { drawToString } from "@/lib/server/draw-to-string";
import { embedResponse } from "@/lib/server/embed-response";
import { noEmbed, orSayWhy } from "../no-embed";

export const dynamic = "force-dynamic";

/** What is said above a shared view, as markup; empty where nothing of it has changed. */
async function drawNotice(loaded: LoadedPermalink, words: Words): Promise<string> {
  const { counts, live } = await loadPermalinkChanges(loaded);
  const path = live && localePath(words.locale, live);
  return drawToString(<EmbedChanged {...{ counts, words }} live={path} />);
}

function drawTakenDown(reasons: string[], words: Words): Promise<string> {
  const text = `${words.t("permalink.takenDown.text")} ${reasons.join(" ")}`;
  return drawToString(
    <EmbedMessage words={words} title={words.t("permalink.takenDown.title")} text={text} />,
  );
}

/** A view for a frame on any page, as it was when it was shared; what has changed since is said above it. */
export function GET(request: Request, { params }: RouteContext<"/embed/[id]">): Promise<Response> {
  return orSayWhy(request, async () => {
    const { lang, theme } = readEmbedParameters(new URL(request.url).searchParams);
    const loaded = await loadPermalink((await params).id);
    if (!loaded) return noEmbed(request, "missing");
    const { link, reasons } = loaded;
    const words = wordsFor(lang ?? (isLocale(link.locale) ? link.locale : "en"));
    if (reasons.length > 0)
      return embedResponse(request, await drawTakenDown(reasons, words), { status: 410, theme });
    const notice = await drawNotice(loaded, words);
    return embedResponse(request, await loadStoredText(link.embedHash), { theme, notice });
  });
}
