import { ScopeNames } from "@/components/event/scope-names";
import type { EventView } from "@/lib/chart/event-view";
import type { Figure } from "@/lib/domain/content";
import type { Quantity } from "@/lib/domain/quantity";
import { formatEdtf } from "@/lib/format/edtf";
import { formatLabel } from "@/lib/format/names";
import { formatNumber } from "@/lib/format/number";
import { formatQuantityInFull } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { Fact, PageSection } from "./fact";

/** What the bounds of a quantity mean (METHOD.md, "Quantity"). */
function boundsText({ qualifier, lower, upper }: Quantity, words: Words): string {
  const values = {
    lower: lower === null ? "" : formatNumber(lower, words),
    upper: upper === null ? "" : formatNumber(upper, words),
  };
  if (qualifier === "unknown") return words.t(`figurePage.bounds.${lower === null ? "unknown" : "some"}`);
  if (qualifier === "about") return words.t("figurePage.bounds.about");
  if (qualifier === "at-most" || qualifier === "fewer-than")
    return words.t("figurePage.bounds.impliedZero", values);
  if (lower !== null && upper !== null)
    return words.t(lower === upper ? "figurePage.bounds.exact" : "figurePage.bounds.both", values);
  if (lower !== null) return words.t("figurePage.bounds.lower", values);
  return upper === null ? words.t("figurePage.bounds.none") : words.t("figurePage.bounds.upper", values);
}

function basisText({ basis, period }: Figure, words: Words): string {
  return words.t(`event.basis.${basis}`, { period: period ? formatEdtf(period, words) : "" });
}

function listed(slugs: string[], view: EventView) {
  return slugs.length > 0 ? <ScopeNames slugs={slugs} view={view} /> : null;
}

/** What the number says, what it counts, and how. */
export function FigureFacts({ view, figure }: { view: EventView; figure: Figure }) {
  const { index, words } = view;
  const { t } = words;
  const { metric, population, place, quantity, method } = figure;
  return (
    <PageSection id="says" title={t("figurePage.facts.title")}>
      <dl className="m-0 border-t border-ink">
        <Fact term={t("figurePage.facts.quantity")}>
          {formatQuantityInFull(quantity, words)}
          <small className="block">{boundsText(quantity, words)}</small>
        </Fact>
        <Fact term={t("figurePage.facts.metric")}>
          {formatLabel(index.metrics.get(metric)?.labels, metric, words)}
        </Fact>
        <Fact term={t("figurePage.facts.population")}>
          {formatLabel(index.populations.get(population)?.labels, population, words)}
        </Fact>
        <Fact term={t("figurePage.facts.place")}>
          {place === null ? t("event.scope.wholeEvent") : (index.places.get(place)?.name ?? place)}
        </Fact>
        <Fact term={t("figurePage.facts.basis")}>{basisText(figure, words)}</Fact>
        <Fact term={t("figurePage.facts.method")}>{t(`event.method.${method}`)}</Fact>
        <Fact term={t("figurePage.facts.includes")}>{listed(figure.includes, view)}</Fact>
        <Fact term={t("figurePage.facts.excludes")}>{listed(figure.excludes, view)}</Fact>
      </dl>
    </PageSection>
  );
}
