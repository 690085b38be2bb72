import { StateIcon } from "@/components/event/state-icon";
import { type Column, Table } from "@/components/ui/table";
import type { ComparedEvent, NamedFigure } from "@/lib/chart/compare-events";
import { shortRootName } from "@/lib/chart/speaker";
import type { Figure } from "@/lib/domain/content";
import { formatNumber } from "@/lib/format/number";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { lineStyle } from "./compared-drawing";

type ComparedTableProps = {
  events: ComparedEvent[];
  metric: string;
  words: Words;
  href: (slug: string) => string;
  /** The address of a figure's row on its event's page. */
  figureHref: (slug: string, figure: Figure) => string;
};

type Row = { event: ComparedEvent; style: number };
type Props = ComparedTableProps;

function Said({
  event,
  named,
  words,
  figureHref,
}: Props & { event: ComparedEvent; named: NamedFigure | null }) {
  if (!named) return words.t("compare.events.none");
  return (
    <>
      <a
        href={figureHref(event.slug, named.figure)}
        className="font-serif text-[1.1875rem]/[1.3] font-semibold"
      >
        {formatQuantity(named.figure.quantity, words)}
      </a>
      <small className="block">{shortRootName(named.root, event.index, words)}</small>
    </>
  );
}

function LineSample({ style }: { style: number }) {
  return (
    <svg
      viewBox="0 0 36 8"
      width="36"
      height="8"
      aria-hidden="true"
      className="mr-2 inline-block align-middle"
    >
      <path {...lineStyle(style)} d="M0 4H36" />
    </svg>
  );
}

function toColumns(props: Props): Column<Row>[] {
  const { words, href } = props;
  const { t } = words;
  const said = (key: "headline" | "highest" | "lowest"): Column<Row> => ({
    key,
    header: t(`compare.events.${key}`),
    cell: ({ event }) => <Said {...props} event={event} named={event[key]} />,
  });
  return [
    {
      key: "event",
      header: t("compare.events.event"),
      heads: true,
      cell: ({ event, style }) => (
        <>
          <LineSample style={style} />
          <a href={href(event.slug)} lang={event.language}>
            {event.title}
          </a>
        </>
      ),
    },
    said("headline"),
    said("highest"),
    said("lowest"),
    {
      key: "withdrawn",
      header: t("compare.events.withdrawn"),
      cell: ({ event: { withdrawnFigures, figures } }) => (
        <>
          {withdrawnFigures > 0 ? <StateIcon state="retracted" /> : null}
          {t("compare.events.ofFigures", {
            count: formatNumber(withdrawnFigures, words),
            figures: formatNumber(figures, words),
          })}
        </>
      ),
    },
    {
      key: "last",
      header: t("compare.events.last"),
      cell: ({ event: { lastFigureDays: days } }) =>
        days === null ? t("compare.events.none") : t("compare.events.afterDays", { count: days }),
    },
  ];
}

/** The same in numbers: what stands, what stood at most and at least, what was taken back, how long it went on. */
export function ComparedTable(props: ComparedTableProps) {
  const { events, metric, words } = props;
  return (
    <section aria-labelledby="in-numbers" className="section">
      <h2 id="in-numbers" className="section-title">
        {words.t("compare.events.inNumbers")}
      </h2>
      <Table
        caption={words.t("compare.events.caption", { metric })}
        columns={toColumns(props)}
        rows={events.map((event, style) => ({ event, style }))}
        rowKey={({ event }) => event.slug}
      />
      <p className="mt-3 mb-0 max-w-prose text-sm text-soft">{words.t("compare.events.caution")}</p>
    </section>
  );
}
