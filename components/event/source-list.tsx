import { sourcePage } from "@/components/figure/page-addresses";
import { EmptyState } from "@/components/ui/empty-state";
import type { EventView } from "@/lib/chart/event-view";
import { sourceAnchor } from "@/lib/chart/links";
import { agentName } from "@/lib/chart/speaker";
import type { Source } from "@/lib/domain/content";
import { groupBy } from "@/lib/domain/group-by";
import { type Origin, originsOfSources } from "@/lib/domain/origins";
import { formatEdtf } from "@/lib/format/edtf";
import { formatLanguage, formatList } from "@/lib/format/names";
import { Folded } from "./folded";
import { hostOf, publisherName } from "./source-link";

/** Origins that are shown without being asked for: those first out. */
const MOST_OPEN = 24;

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
        <a href={source.url} rel="nofollow noopener" className="address">
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

type EntryProps = { source: Source; figures: (id: string) => number; view: EventView };

function SourceEntry({ source, figures, view }: EntryProps) {
  const original = source.copyOf === null ? undefined : view.index.sources.get(source.copyOf);
  return (
    <div id={sourceAnchor(source.id)}>
      <p className="m-0 font-semibold">
        <a href={sourcePage(source.id, view.words)} className="tap">
          {publisherName(source, view)}
          {source.title ? (
            <>
              {": "}
              <cite className="font-normal not-italic" lang={source.language ?? undefined}>
                {source.title}
              </cite>
            </>
          ) : null}
        </a>
      </p>
      <small className="block">{details(source, figures(source.id), view)}</small>
      <Address source={source} view={view} />
      {original ? (
        <small className="block">
          <a href={`#${sourceAnchor(original.id)}`}>
            {view.words.t("event.sources.copyOf", { title: original.title ?? publisherName(original, view) })}
          </a>
        </small>
      ) : null}
      {source.note ? (
        <small className="block" lang={view.index.language}>
          {source.note}
        </small>
      ) : null}
    </div>
  );
}

type OriginProps = Omit<EntryProps, "source"> & { origin: Origin<Source> };

/** An original, and under it those that carry the same. */
function OriginEntry({ origin: { first, copies, agencies }, figures, view }: OriginProps) {
  const { words, index } = view;
  const names = agencies.map((id) => agentName(id, index));
  return (
    <li className="break-inside-avoid border-b border-rule py-3">
      <SourceEntry source={first} figures={figures} view={view} />
      {copies.length > 0 ? (
        <div className="mt-2 ml-1 border-l border-edge pl-4">
          <small className="block">
            {words.t("checks.copies", { count: copies.length })}
            {names.length > 0
              ? `, ${words.t("checks.takenFrom", { agencies: formatList(names, words) })}`
              : null}
          </small>
          <ul className="m-0 list-none p-0">
            {copies.map((copy) => (
              <li key={copy.id} className="pt-1.5">
                <SourceEntry source={copy} figures={figures} view={view} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </li>
  );
}

/**
 * Everything that figures and retractions of the event were taken from, by date; copies of one text stand
 * under their original (METHOD.md, "Origins").
 */
export function SourceList({ view }: { view: EventView }) {
  const { words, timeline } = view;
  const { sources, appearances } = timeline.content;
  const figures = groupBy(appearances, ({ source }) => source);
  const dateOf = ({ publishedAt, retrievedAt }: Source) => (publishedAt ?? retrievedAt).replace("../", "");
  const ordered = [...sources].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const origins = originsOfSources({ sources: ordered, appearances });
  const list = (of: Origin<Source>[]) => (
    <ul className="m-0 list-none gap-x-10 border-t border-ink p-0 lg:columns-2">
      {of.map((origin) => (
        <OriginEntry
          key={origin.first.id}
          origin={origin}
          figures={(id) => figures.get(id)?.length ?? 0}
          view={view}
        />
      ))}
    </ul>
  );
  return (
    <section id="sources" aria-labelledby="sources-title" className="section">
      <h2 id="sources-title" className="section-title">
        {words.t("event.sources.title")}
      </h2>
      {ordered.length === 0 ? (
        <EmptyState title={words.t("event.sources.empty")}>{words.t("event.sources.emptyText")}</EmptyState>
      ) : (
        <>
          {origins.length < sources.length ? (
            <p className="mt-0 mb-2 text-sm text-soft">
              {words.t("checks.sources", { sources: sources.length, origins: origins.length })}
            </p>
          ) : null}
          {list(origins.slice(0, MOST_OPEN))}
          {origins.length > MOST_OPEN ? (
            <Folded summary={words.t("event.sources.more", { count: origins.length - MOST_OPEN })}>
              {list(origins.slice(MOST_OPEN))}
            </Folded>
          ) : null}
        </>
      )}
    </section>
  );
}
