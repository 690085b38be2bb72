import { EmbedMessage } from "@/components/embed/embed-document";
import { TooBusyError } from "@/lib/domain/too-busy";
import { type Locale, wordsFor } from "@/lib/format/words";
import { readEmbedParameters } from "@/lib/schemas/embed-parameters";
import { drawToString } from "@/lib/server/draw-to-string";
import { embedResponse } from "@/lib/server/embed-response";
import { log } from "@/lib/server/log";

type Kind = "missing" | "failed" | "busy";
const STATUS = { missing: 404, failed: 500, busy: 503 } as const;

/** Says in the frame that there is no chart to show, in the look of one. */
export async function noEmbed(request: Request, kind: Kind, language?: Locale): Promise<Response> {
  const { lang, theme } = readEmbedParameters(new URL(request.url).searchParams);
  const words = wordsFor(lang ?? language ?? "en");
  const title = words.t(`embed.${kind}.title`);
  const drawn = await drawToString(
    <EmbedMessage words={words} title={title} text={words.t(`embed.${kind}.text`)} />,
  );
  return embedResponse(request, drawn, { status: STATUS[kind], theme });
}

/** Answers, and where that fails says so in the frame: whatever happens there is told with the embeds' own policy. */
export async function orSayWhy(request: Request, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof TooBusyError) {
      const busy = await noEmbed(request, "busy");
      busy.headers.set("Retry-After", String(error.retryAfterSeconds));
      return busy;
    }
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.error(`${new URL(request.url).pathname}: ${said}`);
    return noEmbed(request, "failed");
  }
}
