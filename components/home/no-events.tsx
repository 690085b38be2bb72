import { EmptyState } from "@/components/ui/empty-state";
import type { Metric } from "@/lib/domain/content";
import { ANY_EVENT, chosenFilters, type EventFilters, type EventSearch } from "@/lib/domain/event-search";
import { formatCountry, formatLabel } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";

type NoEventsProps = {
  search: EventSearch;
  /** How many events there are, and how many of them the search finds. */
  total: number;
  matching: number;
  metrics: Metric[];
  words: Words;
  /** The address of another search. */
  href: (search: EventSearch) => string;
};

/** What a filter is set to, as the form shows it. */
function chosenValue(filter: keyof EventFilters, { search, metrics, words }: NoEventsProps): string {
  const { text, country, year, metric } = search;
  if (filter === "country") return formatCountry(country ?? "", words);
  if (filter === "year") return String(year);
  if (filter === "text") return text ?? "";
  return formatLabel(metrics.find(({ slug }) => slug === metric)?.labels, metric ?? "", words);
}

function Filters(props: NoEventsProps) {
  const { search, words, href } = props;
  const without = (filter: keyof EventFilters) =>
    href({ ...search, [filter]: ANY_EVENT[filter], after: null });
  return (
    <ul className="m-0 mt-2 list-disc pl-5">
      {chosenFilters(search).map((filter) => (
        <li key={filter}>
          <a href={without(filter)} className="tap">
            {words.t(`home.without.${filter}`, { value: chosenValue(filter, props) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Why no event is shown, and what to change: each filter can be left out by a link. */
export function NoEvents(props: NoEventsProps) {
  const { search, total, matching } = props;
  const { t } = props.words;
  if (total === 0) return <EmptyState title={t("home.empty")}>{t("home.emptyText")}</EmptyState>;
  if (matching > 0) return <EmptyState title={t("home.end")}>{t("home.endText")}</EmptyState>;
  return (
    <EmptyState title={t("home.none")}>
      <p className="m-0">{t(search.text === null ? "home.noneFilters" : "home.noneText")}</p>
      <Filters {...props} />
    </EmptyState>
  );
}
