import { EmptyState } from "@/components/ui/empty-state";
import type { EventView } from "@/lib/chart/event-view";
import { sourceAnchor } from "@/lib/chart/links";
import type { Source } from "@/lib/domain/content";
import { groupBy } from "@/lib/domain/group-by";
import { formatEdtf } from "@/lib/format/edtf";
import { formatLanguage } from "@/lib/format/names";
import { hostOf, publisherName } from "./source-link";

function details(source: Source, figures: number, { words }: EventView): string {
  const dated = source.publishedAt
    ? formatEdtf(source.publishedAt, words)
    : words.t("event.sources.undated", { date: formatEdtf(source.retrievedAt, words) });
  const language = source.language ? formatLanguage(source.language, words) : null;
  // A source that only reports an act prints no figure.
  const count = figures === 0 ? null : words.t("event.sources.count", { count: figures });
  return [source.byline, dated, language, count].filter(Boolean).join(" · ");
}

/** The address itself, to be read as well as followed. */
function Address({ source, view }: { source: Source; view: EventView }) {
  const { t } = view.words;
  return (
    <small className="block break-all">
      {source.url ? (
        <a href={source.url} rel="nofollow noopener">
          {source.url.length > 90 ? `${hostOf(source.url)}/…${source.url.slice(-48)}` : source.url}
        </a>
      ) : (
        t("event.sources.noAddress")
      )}
      {source.archivedUrl ? (
        <>
          {" · "}
          <a href={source.archivedUrl} rel="nofollow noopener">
            {t("event.sources.archived")}
          </a>
        </>
      ) : null}
    </small>
  );
}

function SourceEntry({ source, figures, view }: { source: Source; figures: number; view: EventView }) {
  const original = source.copyOf === null ? undefined : view.index.sources.get(source.copyOf);
  return (
    <li id={sourceAnchor(source.id)} className="break-inside-avoid border-b border-rule py-3">
      <p className="m-0 font-semibold">
        {publisherName(source, view)}
        {source.title ? (
          <>
            {": "}
            <cite className="font-normal not-italic" lang={source.language ?? undefined}>
              {source.title}
            </cite>
          </>
        ) : null}
      </p>
      <small className="block">{details(source, figures, view)}</small>
      <Address source={source} view={view} />
      {original ? (
        <small className="block">
          <a href={`#${sourceAnchor(original.id)}`}>
            {view.words.t("event.sources.copyOf", { title: original.title ?? publisherName(original, view) })}
          </a>
        </small>
      ) : null}
      {source.note ? <small className="block">{source.note}</small> : null}
    </li>
  );
}

/** Everything that figures and retractions of the event were taken from, by date. */
export function SourceList({ view }: { view: EventView }) {
  const { words, timeline } = view;
  const { sources, appearances } = timeline.content;
  const figures = groupBy(appearances, ({ source }) => source);
  const dateOf = ({ publishedAt, retrievedAt }: Source) => (publishedAt ?? retrievedAt).replace("../", "");
  const ordered = [...sources].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  return (
    <section id="sources" aria-labelledby="sources-title" className="section">
      <h2 id="sources-title" className="section-title">
        {words.t("event.sources.title")}
      </h2>
      {ordered.length === 0 ? (
        <EmptyState title={words.t("event.sources.empty")}>{words.t("event.sources.emptyText")}</EmptyState>
      ) : (
        <ul className="m-0 list-none gap-x-10 border-t border-ink p-0 lg:columns-2">
          {ordered.map((source) => (
            <SourceEntry
              key={source.id}
              source={source}
              figures={figures.get(source.id)?.length ?? 0}
              view={view}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
