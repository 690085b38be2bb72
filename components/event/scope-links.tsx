import type { EventView } from "@/lib/chart/event-view";
import { listPlaces, listPopulations, resolveViewState } from "@/lib/chart/subjects";
import { formatLabel } from "@/lib/format/names";
import { ChoiceLinks } from "./choice-links";

/** Who is counted, and where: links to the views that there are figures for. */
export function ScopeLinks({ view }: { view: EventView }) {
  const { timeline, index, state, words, href } = view;
  const populations = listPopulations(timeline, index, state.metric).map(({ slug }) => ({
    key: slug,
    href: href(resolveViewState(timeline, index, { ...state, population: slug })),
    label: formatLabel(index.populations.get(slug)?.labels, slug, words),
    current: slug === state.population,
  }));
  const places = listPlaces(timeline, state).map(({ slug }) => ({
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
