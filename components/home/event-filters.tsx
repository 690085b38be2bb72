import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { SelectField, type SelectOption } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { Metric } from "@/lib/domain/content";
import { EVENT_SORTS, type EventSearch } from "@/lib/domain/event-search";
import { nameCountries } from "@/lib/format/lists";
import { capitalise, formatLabel } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";

/** What there is to choose from. */
export type FilterChoices = { countries: string[]; years: number[]; metrics: Metric[] };

type EventFiltersProps = {
  search: EventSearch;
  choices: FilterChoices;
  words: Words;
  /** The address of the list itself. */
  action: string;
  /** How many characters can be searched for. */
  longest: number;
};

/** What was chosen stays to be seen, also when no event has it. */
function withChosen<Value>(values: Value[], chosen: Value | null): Value[] {
  return chosen === null || values.includes(chosen) ? values : [chosen, ...values];
}

function countryOptions({ search, choices, words }: EventFiltersProps): SelectOption[] {
  const countries = nameCountries(withChosen(choices.countries, search.country), words);
  return countries.map(({ code, name }) => ({ value: code, label: name }));
}

function metricOptions({ choices, words }: EventFiltersProps): SelectOption[] {
  return choices.metrics.map(({ slug, labels }) => {
    return { value: slug, label: capitalise(formatLabel(labels, slug, words)) };
  });
}

/** A plain form that asks for the same page, narrowed and sorted as chosen. */
export function EventFilters(props: EventFiltersProps) {
  const { search, choices, words, action, longest } = props;
  const { t } = words;
  const years = withChosen(choices.years, search.year).map(String);
  return (
    <search className="mb-5 block">
      <form action={action} className="event-filters">
        <TextField
          id="q"
          name="q"
          type="search"
          label={t("home.filter.text")}
          defaultValue={search.text ?? ""}
          maxLength={longest}
          autoComplete="off"
        />
        <SelectField
          id="country"
          name="country"
          label={t("home.filter.country")}
          placeholder={t("home.filter.anyCountry")}
          options={countryOptions(props)}
          defaultValue={search.country ?? ""}
        />
        <SelectField
          id="year"
          name="year"
          label={t("home.filter.year")}
          placeholder={t("home.filter.anyYear")}
          options={years.map((year) => ({ value: year, label: year }))}
          defaultValue={search.year ?? ""}
        />
        <SelectField
          id="metric"
          name="metric"
          label={t("home.filter.metric")}
          placeholder={t("home.filter.anyMetric")}
          options={metricOptions(props)}
          defaultValue={search.metric ?? ""}
        />
        <SelectField
          id="sort"
          name="sort"
          label={t("home.filter.sort")}
          options={EVENT_SORTS.map((sort) => ({ value: sort, label: t(`home.sort.${sort}`) }))}
          defaultValue={search.sort}
        />
        <CheckboxField
          id="retractions"
          name="retractions"
          value="yes"
          label={t("home.filter.retractions")}
          defaultChecked={search.retractions}
        />
        <Button>{t("home.filter.submit")}</Button>
      </form>
    </search>
  );
}
