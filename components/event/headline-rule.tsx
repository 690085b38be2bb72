import { FilledText, slots } from "@/components/ui/filled-text";
import { authorityLabel } from "@/lib/chart/authority-label";
import type { EventView } from "@/lib/chart/event-view";
import type { HeadlineFigures } from "@/lib/chart/headline-figures";
import { localePath } from "@/lib/i18n/paths";
import { HeadlineCandidates } from "./headline-candidates";
import { RuleLinks } from "./rule-links";

/** Why newer ones are not the latest, in the rule's own order, and what is said then. */
const BEFORE_NEWER = {
  disputed: "latestUndisputed",
  "other-basis": "latestUsual",
  "nobody-cited": "latestCited",
} as const;

const putsNewerBehind = (behind: string | null): behind is keyof typeof BEFORE_NEWER =>
  behind !== null && behind in BEFORE_NEWER;

/** Of what it is the latest: of all, or of those before which nothing newer comes. */
function latestOf({ first, candidates }: HeadlineFigures) {
  const newer = candidates.filter(({ figure }) => figure.timed.effective.day > first.timed.effective.day);
  const [why, ...others] = new Set(newer.map(({ behind }) => behind).filter(putsNewerBehind));
  if (why === undefined) return "latest";
  return others.length > 0 ? "latestByRule" : BEFORE_NEWER[why];
}

/** The rule, and between how many it chose: seen before anything is opened. */
function summaryText({ state, words }: EventView, headline: HeadlineFigures | null): string {
  const { t } = words;
  if (headline === null) return t("event.rule.summary.none");
  const count = headline.candidates.length - 1;
  if (state.rule.kind !== "latest") return t(`event.rule.summary.${state.rule.kind}`);
  if (headline.first.standing.state === "disputed") return t("event.rule.summary.latestDisputed", { count });
  return t(`event.rule.summary.${latestOf(headline)}`, { count });
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
