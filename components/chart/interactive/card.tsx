import type { Chart } from "@/lib/chart/chart";
import type { EventView } from "@/lib/chart/event-view";
import { type MarkCard, markCard } from "@/lib/chart/mark-card";

type CardProps = { figure: string; chart: Chart; view: EventView };

/** Beside the mark, on the side on which there is more room; on narrow screens under it, over the whole width. */
function placeOf({ layout, heightPx }: Chart, { x, y }: { x: number; y: number }) {
  const percent = (px: number, of: number) => `${(100 * px) / of}%`;
  const across =
    layout.name === "narrow"
      ? { left: 0, right: 0 }
      : x < layout.widthPx / 2
        ? { left: percent(x + 22, layout.widthPx) }
        : { right: percent(layout.widthPx - x + 22, layout.widthPx) };
  const gap = layout.name === "narrow" ? 22 : -22;
  const down =
    y < heightPx / 2
      ? { top: percent(y + gap, heightPx) }
      : { bottom: percent(heightPx - y + gap, heightPx) };
  return { ...across, ...down };
}

function Phrases({ phrases }: Pick<MarkCard, "phrases">) {
  if (phrases.length === 0) return null;
  return (
    <p className="m-0 font-serif italic">
      {phrases.map(({ text, language }, position) => (
        <span key={text} lang={language ?? undefined}>
          {position === 0 ? "" : " · "}“{text}”
        </span>
      ))}
    </p>
  );
}

/** Everything that is said of one mark, beside it. */
export function Card({ figure, chart, view }: CardProps) {
  const mark = chart.marks.find((one) => one.figure === figure);
  const model = view.chart?.figures.find(({ timed }) => timed.figure.id === figure);
  if (!mark || !model) return null;
  const { t } = view.words;
  const card = markCard(model, view);
  const rows = [
    [t("chart.card.chain"), card.chain],
    [t("chart.card.reported"), card.reported],
    [t("chart.card.asOf"), card.asOf],
    [t("chart.card.sources"), [card.sources.count, card.sources.names.join(", ")].filter(Boolean).join(": ")],
    [t("chart.card.state"), [card.state, card.why].filter(Boolean).join(": ")],
  ];
  return (
    <aside className="chart-card" style={placeOf(chart, mark)} aria-label={t("chart.card.label")}>
      <p className={`m-0 font-serif text-xl/tight font-semibold ${card.withdrawn ? "line-through" : ""}`}>
        {card.quantity}
      </p>
      <Phrases phrases={card.phrases} />
      <dl className="chart-card-rows">
        {rows.map(([term, said]) =>
          said ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{said}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {card.notes.map((note) => (
        <p key={note} className="m-0">
          {note}
        </p>
      ))}
      {card.remark === null ? null : (
        <p className="m-0" lang={view.index.language}>
          {card.remark}
        </p>
      )}
      <p className="m-0">
        <a href={card.href}>{t("chart.card.row")}</a>
      </p>
    </aside>
  );
}
