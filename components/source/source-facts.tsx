import { AgentLink } from "@/components/agent/agent-link";
import { hostOf, publisherName } from "@/components/event/source-link";
import { Fact, PageSection } from "@/components/figure/fact";
import { OutwardLink } from "@/components/figure/outward-link";
import { SourceLine } from "@/components/figure/prints";
import type { EventView } from "@/lib/chart/event-view";
import type { Source } from "@/lib/domain/content";
import { formatEdtf } from "@/lib/format/edtf";
import { formatLanguage } from "@/lib/format/names";
import type { SourceTrace } from "./source-trace";

/** An address to be read as well as followed; a very long one by its host and end. */
function Address({ url, view }: { url: string; view: EventView }) {
  const said = url.length > 90 ? `${hostOf(url)}/…${url.slice(-48)}` : url;
  return (
    <OutwardLink href={url} words={view.words}>
      {said}
    </OutwardLink>
  );
}

/** A source as one of the events that it is recorded with tells of it. */
type Told = { source: Source; view: EventView };

/** What the events say of a source's original or copies, each source once: they share some of them. */
function joined(traces: SourceTrace[], find: (trace: SourceTrace) => Source[]): Told[] {
  const told = traces.flatMap((trace) =>
    find(trace).map((source) => [source.id, { source, view: trace.view }] as const),
  );
  // The first event's words count, as they do for the source itself.
  return [...new Map(told.toReversed()).values()].toReversed();
}

function Sources({ sources }: { sources: Told[] }) {
  return (
    <ul className="m-0 list-none space-y-2 p-0">
      {sources.map(({ source, view }) => (
        <li key={source.id}>
          <SourceLine source={source} view={view} />
        </li>
      ))}
    </ul>
  );
}

type SourceFactsProps = {
  trace: SourceTrace;
  /** Of every event that the source is recorded with: each knows only the copies of its own. */
  traces: SourceTrace[];
};

/** Who published it and when, where it can be read, and of what it is a copy. Its text is never shown. */
export function SourceFacts({ trace: { view, source }, traces }: SourceFactsProps) {
  const { words } = view;
  const { t } = words;
  const originals = joined(traces, (trace) =>
    trace.view.timeline.content.sources.filter(({ id }) => id === trace.source.copyOf),
  );
  const copies = joined(traces, (trace) =>
    trace.view.timeline.content.sources.filter(({ copyOf }) => copyOf === source.id),
  );
  return (
    <PageSection id="says" title={t("sourcePage.facts.title")}>
      <dl className="m-0 border-t border-ink">
        <Fact term={t("sourcePage.facts.publisher")}>
          {source.publisher === null ? (
            publisherName(source, view)
          ) : (
            <AgentLink id={source.publisher} view={view} />
          )}
        </Fact>
        <Fact term={t("sourcePage.facts.byline")}>{source.byline}</Fact>
        <Fact term={t("sourcePage.facts.language")}>
          {source.language ? formatLanguage(source.language, words) : null}
        </Fact>
        <Fact term={t("sourcePage.facts.published")}>
          {source.publishedAt ? formatEdtf(source.publishedAt, words) : t("sourcePage.facts.undated")}
          {source.zone ? (
            <small className="block">{t("sourcePage.facts.zone", { zone: source.zone })}</small>
          ) : null}
        </Fact>
        <Fact term={t("sourcePage.facts.retrieved")}>{formatEdtf(source.retrievedAt, words)}</Fact>
        <Fact term={t("sourcePage.facts.address")}>
          {source.url ? <Address url={source.url} view={view} /> : t("event.sources.noAddress")}
        </Fact>
        <Fact term={t("sourcePage.facts.archived")}>
          {source.archivedUrl ? <Address url={source.archivedUrl} view={view} /> : null}
        </Fact>
        <Fact term={t("sourcePage.facts.copyOf")}>
          {originals.length > 0 ? <Sources sources={originals} /> : null}
        </Fact>
        <Fact term={t("sourcePage.facts.copies")}>
          {copies.length > 0 ? <Sources sources={copies} /> : null}
        </Fact>
        <Fact term={t("sourcePage.facts.note")}>
          {source.note ? <span lang={view.index.language}>{source.note}</span> : null}
        </Fact>
      </dl>
    </PageSection>
  );
}
