import type { EventView } from "@/lib/chart/event-view";
import { listPlaces, listPopulations, resolveViewState, withCurrent } from "@/lib/chart/subjects";
import { formatLabel } from "@/lib/format/names";
import { type ChoiceLink, ChoiceLinks } from "./choice-links";

/** What is chosen now, in short: "everyone · everywhere". */
function chosenText(...choices: ChoiceLink[][]): string {
  return choices
    .filter((links) => links.length > 1)
    .flatMap((links) => links.filter(({ current }) => current).map(({ label }) => label))
    .join(" · ");
}

/** Who is counted, and where: links to the views that figures were known for. Folded away where it is narrow. */
export function ScopeLinks({ view }: { view: EventView }) {
  const { timeline, index, state, words, href } = view;
  const known = listPopulations(timeline, index, state.metric);
  const populations = withCurrent(known, state.population).map(({ slug }) => ({
    key: slug,
    href: href(
      slug === state.population ? state : resolveViewState(timeline, index, { ...state, population: slug }),
    ),
    label: formatLabel(index.populations.get(slug)?.labels, slug, words),
    current: slug === state.population,
  }));
  const places = withCurrent(listPlaces(timeline, state), state.place).map(({ slug }) => ({
    key: slug ?? "",
    href: href({ ...state, place: slug }),
    label: slug === null ? words.t("event.scope.wholeEvent") : (index.places.get(slug)?.name ?? slug),
    current: slug === state.place,
  }));
  if (populations.length < 2 && places.length < 2) return <div />;
  return (
    <details className="narrow-fold">
      <summary>
        {words.t("event.scope.chosen")}: <b>{chosenText(populations, places)}</b>
      </summary>
      <ChoiceLinks label={words.t("event.scope.population")} links={populations} />
      <ChoiceLinks label={words.t("event.scope.place")} links={places} />
    </details>
  );
}
