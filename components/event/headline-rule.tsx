import { Fragment } from "react";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { headlineOthers } from "@/lib/chart/headline-others";
import { figureAnchor } from "@/lib/chart/links";
import { shortRootName } from "@/lib/chart/speaker";
import { formatQuantity } from "@/lib/format/quantity";

const MOST_NAMED = 3;

function Other({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { words, index } = view;
  const { timed, standing } = figure;
  const who = shortRootName(standing.root, index, words);
  return (
    <>
      <a href={`#${figureAnchor(timed.figure.id)}`}>{formatQuantity(timed.figure.quantity, words)}</a>{" "}
      {standing.state === "disputed" ? words.t("event.rule.disputed", { who }) : who}
    </>
  );
}

/** Why this figure is the one set large: the rule, and the others that stand, the first few by name. */
export function HeadlineRule({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { t } = view.words;
  const others = headlineOthers(view);
  const named = others.slice(0, MOST_NAMED);
  const rule = figure.standing.state === "disputed" ? "latestDisputed" : "latest";
  return (
    <p className="m-0 text-sm text-soft">
      {t(`event.rule.${rule}`, { count: others.length })}
      {named.map((other, position) => (
        <Fragment key={other.timed.figure.id}>
          {position === 0 ? " " : " · "}
          <span className="inline-block">
            <Other view={view} figure={other} />
          </span>
        </Fragment>
      ))}
      {others.length > named.length ? (
        <>
          {" · "}
          <a href="#figures">{t("event.rule.more", { count: others.length - named.length })}</a>
        </>
      ) : null}
    </p>
  );
}
