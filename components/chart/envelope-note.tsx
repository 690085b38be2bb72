import { FilledText, slots } from "@/components/ui/filled-text";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import { envelopeParts } from "@/lib/chart/envelope-parts";
import type { EventView } from "@/lib/chart/event-view";
import { figureHref } from "@/lib/chart/links";
import { shortRootName } from "@/lib/chart/speaker";
import { formatQuantity } from "@/lib/format/quantity";

/** "225 (General Prosecutor's Office)", linked to its row. */
function FigureLink({ view, figure: { timed, standing } }: { view: EventView; figure: ChartFigure }) {
  const { words, index } = view;
  return (
    <>
      <a href={figureHref(view, timed.figure)}>{formatQuantity(timed.figure.quantity, words)}</a> (
      {shortRootName(standing.root, index, words)})
    </>
  );
}

const MOST_LISTED = 40;

function List({ view, title, figures }: { view: EventView; title: string; figures: ChartFigure[] }) {
  const { t } = view.words;
  const more = figures.length - MOST_LISTED;
  return (
    <p className="m-0 mt-1">
      {title}{" "}
      {figures.slice(0, MOST_LISTED).map((figure, position) => (
        <span key={figure.timed.figure.id}>
          {position > 0 ? " · " : null}
          <FigureLink view={view} figure={figure} />
        </span>
      ))}
      {more > 0 ? ` · ${t("event.rule.more", { count: more })}` : null}
    </p>
  );
}

/** What the band behind the lines is, who sets its ends at the moment shown, and what was left out as older. */
export function EnvelopeNote({ view }: { view: EventView }) {
  const { t } = view.words;
  const parts = envelopeParts(view);
  if (parts === null) return null;
  const { low, high, days, inside, older } = parts;
  const one = inside.length === 1;
  const text = t("chart.envelope", { ...slots("low", "high"), count: inside.length, days });
  return (
    <details className="max-w-prose">
      <summary className="min-h-6 cursor-pointer leading-6">{t("chart.band")}</summary>
      <p className="m-0 mt-1">
        <FilledText
          text={text}
          fill={{
            low: <FigureLink view={view} figure={low} />,
            high: <FigureLink view={view} figure={high} />,
          }}
        />
      </p>
      {one ? null : <List view={view} title={t("chart.envelopeInside")} figures={inside} />}
      {older.length === 0 ? null : <List view={view} title={t("chart.envelopeOlder")} figures={older} />}
    </details>
  );
}
