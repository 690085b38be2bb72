import { FilledText, slots } from "@/components/ui/filled-text";
import { authorityLabel } from "@/lib/chart/authority-label";
import type { EventView } from "@/lib/chart/event-view";
import type { HeadlineFigures } from "@/lib/chart/headline-figures";
import { localePath } from "@/lib/i18n/paths";
import { HeadlineCandidates } from "./headline-candidates";
import { RuleLinks } from "./rule-links";

/** Is nothing newer that nobody is cited for? */
function isNewest({ first, candidates }: HeadlineFigures): boolean {
  return !candidates.some(
    ({ figure, behind }) =>
      behind === "nobody-cited" && figure.timed.effective.day > first.timed.effective.day,
  );
}

/** The rule, and between how many it chose: seen before anything is opened. */
function summaryText({ state, words }: EventView, headline: HeadlineFigures | null): string {
  const { t } = words;
  if (headline === null) return t("event.rule.summary.none");
  const count = headline.candidates.length - 1;
  if (state.rule.kind !== "latest") return t(`event.rule.summary.${state.rule.kind}`);
  if (headline.first.standing.state === "disputed") return t("event.rule.summary.latestDisputed", { count });
  return t(isNewest(headline) ? "event.rule.summary.latest" : "event.rule.summary.latestCited", { count });
}

function ruleText(view: EventView): string {
  const { rule } = view.state;
  const who = rule.kind === "authority" ? authorityLabel(rule.authority, view) : "";
  return view.words.t(`event.rule.text.${rule.kind}`, { who });
}

/** Why this figure: the rule in words, everything that it chose from, and how to choose by another. */
export function HeadlineRule({ view, headline }: { view: EventView; headline: HeadlineFigures | null }) {
  const { words } = view;
  const method = (
    <a href={`${localePath(words.locale, "/method")}#headline`}>{words.t("event.rule.method")}</a>
  );
  return (
    <details className="headline-rule">
      <summary>
        <b>{words.t("event.standing.why")}</b> {summaryText(view, headline)}
      </summary>
      <p className="m-0 max-w-prose">
        {ruleText(view)}{" "}
        <FilledText text={words.t("event.rule.readMethod", slots("method"))} fill={{ method }} />
      </p>
      <RuleLinks view={view} />
      {headline ? <HeadlineCandidates view={view} headline={headline} /> : null}
    </details>
  );
}
