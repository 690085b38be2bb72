import { CopyButtons } from "@/components/permalink/copy-buttons";
import { ShareForm } from "@/components/permalink/share-form";
import { toEmbed } from "@/lib/chart/embed";
import { writeHeights } from "@/lib/chart/embed-height";
import type { EventView, Records } from "@/lib/chart/event-view";
import { embedCode } from "@/lib/export/embed-code";
import { EmbedChoices, type EmbedLook } from "./embed-choices";
import { EmbedCode } from "./embed-code";

type EmbedBodyProps = {
  /** In the frame's own language, which may be another than the page's. */
  framed: EventView;
  view: EventView;
  records: Records;
  look: EmbedLook;
  origin: string;
};

/** The address of the frame, without its origin. */
function framePath({ timeline, state, href }: EventView, { lang, theme }: EmbedLook): string {
  const query = new URL(href(state), "http://localhost").searchParams;
  if (lang !== "en") query.set("lang", lang);
  if (theme !== null) query.set("theme", theme);
  const written = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%3A", ":");
  return `/embed/events/${timeline.content.event.slug}${written === "" ? "" : `?${written}`}`;
}

/** How a view of an event is shown on another page: what can be chosen, the code, and what it looks like. */
export function EmbedBody({ framed, view, records, look, origin }: EmbedBodyProps) {
  const { words, href, state, recorded } = view;
  const { t } = words;
  const page = new URL(href(state), "http://localhost");
  const path = framePath(framed, look);
  const { heights, description } = toEmbed(framed, "");
  const heightPx = Math.max(...heights.map((one) => one.heightPx));
  const frame = { title: description.title, widthPx: null, heightPx, heights: writeHeights(heights) };
  return (
    <article>
      <header className="pt-7 pb-4 sm:pt-9">
        <p className="m-0 mb-1 text-sm">
          <a href={href(state)} lang={view.index.language}>
            {recorded.content.event.title}
          </a>
        </p>
        <h1 className="headline">{t("embed.title")}</h1>
        <p className="m-0 mt-2.5 max-w-prose text-soft">{t("embed.lede")}</p>
      </header>
      <div className="grid gap-6">
        <EmbedChoices address={`${page.pathname}/embed${page.search}`} {...{ look, words }} />
        <EmbedCode code={embedCode({ src: origin + path, ...frame }, origin)} words={words} />
        <CopyButtons />
      </div>
      <section aria-labelledby="preview" className="section">
        <h2 id="preview" className="section-title">
          {t("embed.preview")}
        </h2>
        <iframe
          src={path}
          title={description.title}
          height={heightPx}
          loading="lazy"
          className="w-full border border-rule"
        />
      </section>
      <section aria-labelledby="frozen" className="section">
        <h2 id="frozen" className="section-title">
          {t("embed.frozen.title")}
        </h2>
        <p className="m-0 max-w-prose">{t("embed.frozen.text")}</p>
        <ShareForm
          event={recorded.content.event.id}
          view={page.search.slice(1)}
          revision={records.revision}
          words={words}
        />
      </section>
    </article>
  );
}
