import { type ChoiceLink, ChoiceLinks } from "@/components/event/choice-links";
import { isWithin, type MomentsView, type ScopeFilter } from "@/lib/chart/compare-view";
import type { Figure } from "@/lib/domain/content";
import { groupBy } from "@/lib/domain/group-by";
import { formatLabel } from "@/lib/format/names";
import { formatNumber } from "@/lib/format/number";

type Part = keyof ScopeFilter;

/** The changed figures that a filter lets through, each once. */
function changedFigures({ all, later }: MomentsView, filter: ScopeFilter): Figure[] {
  const ids = new Set(all.map(({ figure }) => figure));
  return [...ids].flatMap((id) => {
    const figure = later.index.figures.get(id);
    return figure && isWithin(figure, filter) ? [figure] : [];
  });
}

function labelOf({ later, words }: MomentsView, part: Part, value: string | null): string {
  if (value === null) return words.t("event.scope.wholeEvent");
  if (part === "place") return later.index.places.get(value)?.name ?? value;
  const labels = part === "metric" ? later.index.metrics.get(value) : later.index.populations.get(value);
  return formatLabel(labels?.labels, value, words);
}

/** One link for all, then one for each value that figures changed of; none where there is nothing to choose. */
function toLinks(view: MomentsView, part: Part, within: ScopeFilter): ChoiceLink[] {
  const { words, filter, href } = view;
  const figures = changedFigures(view, within);
  const counts = new Map(
    [...groupBy(figures, (figure) => figure[part])].map(([value, of]) => [value, of.length]),
  );
  const chosen = filter[part];
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  if (counts.size < 2 && chosen === undefined) return [];
  const all = {
    key: "all",
    href: href(within),
    label: words.t(`compare.all.${part}`),
    current: chosen === undefined,
  };
  const each = [...counts].map(([value, count]) => ({
    key: `of ${value}`,
    href: href({ ...within, [part]: value }),
    label: `${labelOf(view, part, value)} ${formatNumber(count, words)}`,
    current: chosen === value,
  }));
  return [all, ...each.toSorted((a, b) => (a.label < b.label ? -1 : 1))];
}

/** What is counted, of whom and where: links that narrow the list, each with the number of figures that changed. */
export function ChangeFilter({ view }: { view: MomentsView }) {
  const { t } = view.words;
  const { metric, population } = view.filter;
  return (
    <div className="view-bar">
      <div>
        <ChoiceLinks label={t("event.tabs.label")} links={toLinks(view, "metric", {})} />
        {metric === undefined ? null : (
          <>
            <ChoiceLinks
              label={t("event.scope.population")}
              links={toLinks(view, "population", { metric })}
            />
            <ChoiceLinks
              label={t("event.scope.place")}
              links={toLinks(view, "place", { metric, ...(population === undefined ? {} : { population }) })}
            />
          </>
        )}
      </div>
    </div>
  );
}
