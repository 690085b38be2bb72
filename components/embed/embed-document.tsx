import type { ReactNode } from "react";
import type { Embed } from "@/lib/chart/embed";
import { writeHeights } from "@/lib/chart/embed-height";
import type { EventView } from "@/lib/chart/event-view";
import type { Words } from "@/lib/format/words";
import { DESCRIPTION_ID, EmbedChart } from "./embed-chart";
import { EMBED_STYLE } from "./embed-style";
import { EmbedTable } from "./embed-table";
import { Outward } from "./outward";

/** The name under which an embed says how high it is. */
export const HEIGHTS_NAME = "countline-heights";

type PageProps = { words: Words; title: string; heights?: string; children: ReactNode };

/** The document around everything that is answered into somebody's frame; its style is all that it brings. */
export function EmbedPage({ words, title, heights, children }: PageProps) {
  return (
    <html lang={words.locale}>
      {/* biome-ignore lint/style/noHeadElement: this is no page of Next's */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        {heights === undefined ? null : <meta name={HEIGHTS_NAME} content={heights} />}
        <title>{`${title} · ${words.t("site.name")}`}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet, which React would escape */}
        <style dangerouslySetInnerHTML={{ __html: EMBED_STYLE }} />
      </head>
      <body>
        {/* Named, since the page around the frame has a main part too. */}
        <main aria-label={title}>{children}</main>
      </body>
    </html>
  );
}

type EmbedDocumentProps = {
  view: EventView;
  embed: Embed;
  /** Where the chart can be looked at closer, and its figures followed up. */
  href: string;
};

/** A view in a frame: its title, what stands and who said it, the drawing, its figures, and the way to its page. */
export function EmbedDocument({ view, embed, href }: EmbedDocumentProps) {
  const { words } = view;
  const { title, headline, notes, description, charts, titles, signs, source, heights } = embed;
  return (
    <EmbedPage words={words} title={title} heights={writeHeights(heights)}>
      <h1 lang={view.index.language}>{title}</h1>
      <p className="strong">{headline.strong}</p>
      <p>{headline.said}</p>
      <p className="soft">{headline.under}</p>
      {notes.map((note) => (
        <p key={note} className="soft">
          {note}
        </p>
      ))}
      <p id={DESCRIPTION_ID} className="unseen">
        {description.description}
      </p>
      {charts.length === 0 ? null : (
        <figure>
          {charts.map((chart) => (
            <EmbedChart key={chart.layout.name} title={description.title} {...{ chart, titles, words }} />
          ))}
          {signs === "" ? null : <figcaption className="soft">{signs}</figcaption>}
        </figure>
      )}
      <EmbedTable view={view} />
      <p className="soft foot">{source}</p>
      <p className="tap">
        <Outward href={href} words={words}>
          {words.t("embed.live", { site: words.t("site.name") })}
        </Outward>
      </p>
    </EmbedPage>
  );
}

/** Said in the frame where there is no chart to show. */
export function EmbedMessage({ words, title, text }: { words: Words; title: string; text: string }) {
  return (
    <EmbedPage words={words} title={title}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="tap">
        <Outward href="/" words={words}>
          {words.t("site.name")}
        </Outward>
      </p>
    </EmbedPage>
  );
}
