import { StateIcon } from "@/components/event/state-icon";
import { type Column, Table } from "@/components/ui/table";
import type { SharedView } from "@/lib/export/shared-view";
import { formatDay } from "@/lib/format/instant";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";

/** What is told on the page; the files have all of it. */
const MOST_ROWS = 100;

type Figure = SharedView["figures"][number];
type Source = SharedView["sources"][number];

/** The day whose end a moment is, or in which it lies. */
function dayOf(moment: string | null, zone: string, words: Words): string {
  return formatDay(moment === null ? Number.NaN : Date.parse(moment) - 1, zone, words);
}

type SaidProps = { figure: Figure; sources: ReadonlyMap<string, Source>; words: Words };

function Said({ figure, sources, words }: SaidProps) {
  const phrases = new Map(
    figure.appearances.flatMap(({ passages, source }) =>
      passages.map(({ phrase }) => [phrase, sources.get(source)?.language ?? undefined] as const),
    ),
  );
  return (
    <>
      {formatQuantity(figure.quantity, words)}
      {[...phrases].map(([phrase, language]) => (
        <q key={phrase} lang={language} className="block text-sm font-normal text-soft">
          {phrase}
        </q>
      ))}
    </>
  );
}

function SaidBy({ figure, words }: { figure: Figure; words: Words }) {
  const said = figure.attribution.map(({ authority }) => authority ?? words.t("event.ledger.notSaid"));
  return said.length === 0 ? words.t("event.ledger.notSaid") : said.join(" → ");
}

function PrintedIn({ source, words }: { source: Source; words: Words }) {
  const name = source.publisher ?? words.t("event.ledger.noPublisher");
  if (source.url === null) return <li>{name}</li>;
  return (
    <li>
      <a href={source.url} rel="nofollow noopener" className="tap">
        {name}
      </a>
    </li>
  );
}

function toColumns({ event, sources }: SharedView, words: Words): Column<Figure>[] {
  const { t } = words;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const printedBy = ({ appearances }: Figure) => appearances.flatMap(({ source }) => byId.get(source) ?? []);
  return [
    {
      key: "reported",
      className: "ledger-reported",
      header: t("event.ledger.reported"),
      cell: ({ known }) => dayOf(known.latest, event.zone, words),
    },
    {
      key: "figure",
      className: "ledger-figure",
      header: t("event.ledger.figure"),
      cell: (figure) => <Said figure={figure} sources={byId} words={words} />,
      heads: true,
    },
    {
      key: "saidBy",
      className: "ledger-said",
      header: t("event.ledger.saidBy"),
      cell: (figure) => <SaidBy figure={figure} words={words} />,
    },
    {
      key: "printedIn",
      className: "ledger-printed",
      header: t("event.ledger.printedIn"),
      cell: (figure) => (
        <ul className="m-0 list-none p-0">
          {printedBy(figure).map((source) => (
            <PrintedIn key={source.id} source={source} words={words} />
          ))}
        </ul>
      ),
    },
    {
      key: "state",
      className: "ledger-state",
      header: t("permalink.figures.state"),
      cell: ({ standing }) => (
        <>
          <StateIcon state={standing.state} />
          {t(`event.state.${standing.state}`)}
        </>
      ),
    },
  ];
}

/** The figures of a shared view as they were stored, the newest first. */
export function SharedTable({ shared, words }: { shared: SharedView; words: Words }) {
  const { t } = words;
  const rows = shared.figures.toReversed();
  const left = rows.length - MOST_ROWS;
  return (
    <section aria-labelledby="figures-title" className="section">
      <h2 id="figures-title" className="section-title">
        {t("permalink.figures.title")}
      </h2>
      {rows.length === 0 ? (
        <p>{t("permalink.figures.none")}</p>
      ) : (
        <Table
          caption={t("permalink.figures.caption")}
          columns={toColumns(shared, words)}
          rows={rows.slice(0, MOST_ROWS)}
          rowKey={({ id }) => id}
          className="ledger"
        />
      )}
      {left > 0 ? <p className="text-soft">{t("permalink.figures.more", { count: left })}</p> : null}
    </section>
  );
}
