import type { EventView } from "@/lib/chart/event-view";
import { listPlaces, listPopulations, resolveViewState, withCurrent } from "@/lib/chart/subjects";
import { formatLabel } from "@/lib/format/names";
import { ChoiceLinks } from "./choice-links";

/** Who is counted, and where: links to the views that figures were known for. */
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
  return (
    <div>
      <ChoiceLinks label={words.t("event.scope.population")} links={populations} />
      <ChoiceLinks label={words.t("event.scope.place")} links={places} />
    </div>
  );
}
