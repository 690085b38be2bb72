import { AgentLink } from "@/components/agent/agent-link";
import { Quotation } from "@/components/event/quotation";
import { hostOf, publisherName } from "@/components/event/source-link";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { agentName } from "@/lib/chart/speaker";
import type { Hop, Source } from "@/lib/domain/content";
import { type Origin, originsOfPrints } from "@/lib/domain/origins";
import type { TimedAppearance } from "@/lib/domain/timeline";
import { formatEdtf } from "@/lib/format/edtf";
import { formatLanguage } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import { PageSection } from "./fact";
import { OutwardLink } from "./outward-link";
import { sourcePage } from "./page-addresses";

type OfView = { view: EventView };

/** Title, publisher and date of a source, linked to its page and, where it has an address, to itself. */
export function SourceLine({ source, view }: OfView & { source: Source }) {
  const { words } = view;
  const dated = source.publishedAt
    ? formatEdtf(source.publishedAt, words)
    : words.t("event.sources.undated", { date: formatEdtf(source.retrievedAt, words) });
  return (
    <>
      <a href={sourcePage(source.id, words)} className="tap font-semibold">
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
      <small className="block">
        {[dated, source.language ? formatLanguage(source.language, words) : null].filter(Boolean).join(" · ")}
        {source.url ? (
          <>
            {" · "}
            <OutwardLink href={source.url} words={words}>
              {hostOf(source.url)}
            </OutwardLink>
          </>
        ) : null}
      </small>
    </>
  );
}

function isSameChain(a: readonly Hop[], b: readonly Hop[]): boolean {
  return a.length === b.length && a.every((hop, index) => hop.agent === b[index]?.agent);
}

/** Who this print names, where that is not who the figure's own chain names. */
function PrintedChain({ print, view, chain }: OfView & { print: TimedAppearance; chain: readonly Hop[] }) {
  const printed = print.appearance.chain;
  if (isSameChain(printed, chain)) return null;
  const names = printed.map(({ agent }) => agentName(agent, view.index)).join(" → ");
  return (
    <small className="block">
      {names
        ? view.words.t("figurePage.prints.cites", { names })
        : view.words.t("figurePage.prints.citesNobody")}
    </small>
  );
}

function Print({ print, view, chain }: OfView & { print: TimedAppearance; chain: readonly Hop[] }) {
  const { words } = view;
  const { appearance, source } = print;
  return (
    <li className="border-b border-rule py-2.5">
      <SourceLine source={source} view={view} />
      {appearance.passages.length > 0 ? (
        <p className="m-0 mt-1">
          <Quotation passages={appearance.passages} source={source} />
        </p>
      ) : null}
      {appearance.quantity ? (
        <small className="block">
          {words.t("event.ledger.printedAs", { words: formatQuantity(appearance.quantity, words) })}
        </small>
      ) : null}
      <small className="block">
        {words.t(`desk.relation.${appearance.relation}`)}
        {appearance.via ? (
          <>
            {" · "}
            {words.t("figurePage.prints.via")} <AgentLink id={appearance.via} view={view} />
          </>
        ) : null}
      </small>
      <PrintedChain print={print} view={view} chain={chain} />
      {appearance.note ? (
        <small className="block" lang={view.index.language}>
          {appearance.note}
        </small>
      ) : null}
    </li>
  );
}

type OriginProps = OfView & { origin: Origin<TimedAppearance>; chain: readonly Hop[] };

/** The prints that go back to one origin, under what that is called when there are several of them. */
function OriginGroup({ origin, view, chain }: OriginProps) {
  const { words, index } = view;
  const prints = [origin.first, ...origin.copies];
  const [agency] = origin.agencies;
  const name = agency ? agentName(agency, index) : publisherName(origin.first.source, view);
  return (
    <li>
      {prints.length > 1 ? (
        <h3 className="m-0 mt-4 text-sm font-semibold text-soft">
          {words.t("figurePage.prints.origin", { name, count: prints.length })}
        </h3>
      ) : null}
      <ul
        className={prints.length > 1 ? "m-0 list-none border-l-2 border-edge p-0 pl-4" : "m-0 list-none p-0"}
      >
        {prints.map((print) => (
          <Print key={print.appearance.id} print={print} view={view} chain={chain} />
        ))}
      </ul>
    </li>
  );
}

/** Every print of a figure with its words, the copies of one report grouped under their origin. */
export function Prints({ view, figure }: OfView & { figure: ChartFigure }) {
  const { t } = view.words;
  const prints = figure.timed.appearances;
  const origins = originsOfPrints(prints, view.recorded.content.sources);
  return (
    <PageSection id="prints" title={t("figurePage.prints.title")}>
      <p className="m-0 mb-2 text-soft">
        {t("figurePage.prints.count", { count: prints.length, origins: origins.length })}
      </p>
      <ul className="m-0 list-none border-t border-ink p-0">
        {origins.map((origin) => (
          <OriginGroup
            key={origin.first.appearance.id}
            origin={origin}
            view={view}
            chain={figure.timed.figure.chain}
          />
        ))}
      </ul>
    </PageSection>
  );
}
