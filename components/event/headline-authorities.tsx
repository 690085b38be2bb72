import { type ChartFigure, isDisputed } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { countingText, whoAndWhen } from "@/lib/chart/headline-words";
import { figureHref } from "@/lib/chart/links";
import { formatQuantity } from "@/lib/format/quantity";
import { HeadlineFigure } from "./headline-figure";

/** The first of each of so many authorities, the very first among them; the others are in the table. */
export const MOST_AUTHORITIES = 6;

function AuthorityFigure({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { words } = view;
  const { quantity } = figure.timed.figure;
  const said = [
    whoAndWhen(figure, view),
    isDisputed(figure) ? words.t("event.state.disputed") : null,
    countingText(figure, view),
  ];
  return (
    <li className="grid items-baseline gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[11rem_1fr]">
      <a href={figureHref(view, figure.timed.figure)} className="font-serif text-xl/7 font-semibold">
        {formatQuantity(quantity, words)}
      </a>
      <span className="text-sm/6">{said.filter(Boolean).join(" · ")}</span>
    </li>
  );
}

/** The latest of each authority: the first of them set large, the next ones as a short list. */
export function HeadlineAuthorities({ view, figures }: { view: EventView; figures: ChartFigure[] }) {
  const [first, ...others] = figures;
  const listed = others.slice(0, MOST_AUTHORITIES - 1);
  const more = others.length - listed.length;
  if (!first) return null;
  return (
    <>
      <HeadlineFigure view={view} figure={first} />
      {listed.length > 0 ? (
        <ul className="m-0 mt-4 max-w-prose list-none border-b border-rule p-0">
          {listed.map((figure) => (
            <AuthorityFigure key={figure.timed.figure.id} view={view} figure={figure} />
          ))}
        </ul>
      ) : null}
      {more > 0 ? (
        <p className="m-0 mt-1.5 text-sm">
          <a href="#figures">{view.words.t("event.rule.moreAuthorities", { count: more })}</a>
        </p>
      ) : null}
    </>
  );
}
