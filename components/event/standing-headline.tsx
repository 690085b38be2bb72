import type { EventView } from "@/lib/chart/event-view";
import { type HeadlineFigures, headlineFigures } from "@/lib/chart/headline-figures";
import { dayShown, metricInScope } from "@/lib/chart/headline-words";
import { capitalise } from "@/lib/format/names";
import { ChosenAuthorities } from "./chosen-authorities";
import { HeadlineAuthorities } from "./headline-authorities";
import { HeadlineFigure } from "./headline-figure";
import { HeadlineRange } from "./headline-range";
import { HeadlineRule } from "./headline-rule";

function NothingStands({ view }: { view: EventView }) {
  const { words, state } = view;
  const ofSome = state.authorities.length > 0 || state.rule.kind === "authority";
  const text = words.t(ofSome ? "event.standing.noneOfChosen" : "event.standing.noneText", {
    date: dayShown(view),
  });
  return (
    <>
      <p className="m-0 font-serif text-3xl font-semibold">{words.t("event.standing.none")}</p>
      <p className="m-0 mt-1.5 max-w-prose text-soft">
        {capitalise(metricInScope(view))}. {text}
      </p>
    </>
  );
}

function Stands({ view, headline }: { view: EventView; headline: HeadlineFigures }) {
  const { rule, first, shown, range } = headline;
  if (range) return <HeadlineRange view={view} range={range} first={first} />;
  if (rule === "per-authority") return <HeadlineAuthorities view={view} figures={shown} />;
  return <HeadlineFigure view={view} figure={first} />;
}

/** The number that stands, by the view's rule: the largest thing on the page, with who said it and since when. */
export function StandingHeadline({ view }: { view: EventView }) {
  const headline = headlineFigures(view);
  const hasChoice = headline !== null || view.state.rule.kind !== "latest";
  return (
    <section aria-labelledby="standing" className="border-t-2 border-ink pt-3.5 pb-5">
      <h2 id="standing" className="sr-only">
        {view.words.t("event.standing.heading")}
      </h2>
      {headline ? <Stands view={view} headline={headline} /> : <NothingStands view={view} />}
      <ChosenAuthorities view={view} />
      {hasChoice ? <HeadlineRule view={view} headline={headline} /> : null}
    </section>
  );
}
