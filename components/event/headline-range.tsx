import type { ReactNode } from "react";
import { FilledText, slots } from "@/components/ui/filled-text";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import type { HeadlineRange as Range, RangeEnd } from "@/lib/chart/headline-figures";
import { countingText, metricInScope, whoAndWhen } from "@/lib/chart/headline-words";
import { figureHref } from "@/lib/chart/links";
import { shortRootName } from "@/lib/chart/speaker";
import { DEFAULT_WINDOW_DAYS } from "@/lib/domain/envelope";
import type { Quantity } from "@/lib/domain/quantity";
import { formatDay } from "@/lib/format/instant";
import { capitalise } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import { BigQuantity } from "./big-quantity";

const MOST_NAMED = 3;

/** An end as it was put; of "20 to 30" only the end itself. */
function quantityOf({ figures, value }: RangeEnd): Quantity {
  const quantity = figures[0]?.timed.figure.quantity;
  return quantity && quantity.qualifier !== "between"
    ? quantity
    : { qualifier: "exact", nominal: value, lower: value, upper: value };
}

function FigureLink({
  view,
  figure,
  children,
}: {
  view: EventView;
  figure: ChartFigure;
  children: ReactNode;
}) {
  return <a href={figureHref(view, figure.timed.figure)}>{children}</a>;
}

/** "Least: about 6,000, news.by, 17 January 2022; no lower bound given". */
function End({ view, end, side }: { view: EventView; end: RangeEnd; side: "low" | "high" }) {
  const { words } = view;
  const { t } = words;
  const named = end.figures.slice(0, MOST_NAMED);
  const more = end.figures.length - named.length;
  return (
    <li>
      {t(`event.standing.${side}`)}{" "}
      {named.map((figure, position) => (
        <span key={figure.timed.figure.id}>
          {position > 0 ? " · " : null}
          <FigureLink view={view} figure={figure}>
            {formatQuantity(figure.timed.figure.quantity, words)}
          </FigureLink>
          , {whoAndWhen(figure, view)}
        </span>
      ))}
      {more > 0 ? ` · ${t("event.rule.more", { count: more })}` : null}
      {end.open ? <span className="text-soft"> ({t(`event.standing.open.${side}`)})</span> : null}
    </li>
  );
}

/** Which figures the range is over, and which were left out as older. */
function Window({ view, range }: { view: EventView; range: Range }) {
  const { words, state, index, timeline } = view;
  const [newest] = range.inside;
  const named = range.older.slice(0, MOST_NAMED);
  const over = words.t("event.standing.over", {
    count: range.inside.length,
    days: state.envelopeDays ?? DEFAULT_WINDOW_DAYS,
    date: newest ? formatDay(newest.timed.effective.instant - 1, timeline.content.event.zone, words) : "",
  });
  if (named.length === 0) return <li className="text-soft">{over}</li>;
  const older = named.map(({ timed, standing }, position) => (
    <span key={timed.figure.id}>
      {position > 0 ? " · " : null}
      <a href={figureHref(view, timed.figure)}>{formatQuantity(timed.figure.quantity, words)}</a>{" "}
      {shortRootName(standing.root, index, words)}
    </span>
  ));
  return (
    <li className="text-soft">
      {over}{" "}
      <FilledText
        text={words.t("event.standing.older", { ...slots("figures"), count: range.older.length })}
        fill={{ figures: <>{older}</> }}
      />
      {range.older.length > named.length
        ? ` · ${words.t("event.rule.more", { count: range.older.length - named.length })}`
        : null}
    </li>
  );
}

/** From the least to the greatest that the authorities give, with who set each end (METHOD.md, "Envelope"). */
export function HeadlineRange({ view, range, first }: { view: EventView; range: Range; first: ChartFigure }) {
  const { words } = view;
  const [low, high] = [quantityOf(range.low), quantityOf(range.high)];
  const isOne = formatQuantity(low, words) === formatQuantity(high, words);
  const counting = countingText(first, view);
  return (
    <div className="grid items-end gap-x-6 gap-y-2 lg:grid-cols-[auto_1fr]">
      <div className="flex flex-wrap items-end gap-x-4">
        <BigQuantity quantity={low} words={words} beside={!isOne} />
        {isOne ? null : (
          <>
            <span className="font-serif text-3xl/[1.6]" aria-hidden="true">
              –
            </span>
            <span className="sr-only">{words.t("event.standing.to")}</span>
            <BigQuantity quantity={high} words={words} beside />
          </>
        )}
      </div>
      <div className="max-w-[46rem]">
        <p className="m-0 font-semibold">
          {words.t("event.standing.rangeOf", { metric: capitalise(metricInScope(view)) })}
          {counting === null ? null : ` (${counting})`}
        </p>
        <ul className="m-0 list-none p-0 text-sm">
          <End view={view} end={range.low} side="low" />
          <End view={view} end={range.high} side="high" />
          <Window view={view} range={range} />
        </ul>
      </div>
    </div>
  );
}
