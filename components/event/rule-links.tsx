import { authorityLabel } from "@/lib/chart/authority-label";
import type { EventView } from "@/lib/chart/event-view";
import { rootName } from "@/lib/chart/speaker";
import { authorityName } from "@/lib/domain/authority-name";
import { headlineRoots } from "@/lib/domain/headline";
import { changeView, type HeadlineRule } from "@/lib/domain/view-state";
import { type ChoiceLink, ChoiceLinks } from "./choice-links";

const RULES = ["latest", "per-authority", "range"] as const;

function ruleHref({ state, href }: EventView, rule: HeadlineRule): string {
  return href({ ...changeView(state, { rule }), page: state.page });
}

function toRules(view: EventView): ChoiceLink[] {
  return RULES.map((kind) => ({
    key: kind,
    href: ruleHref(view, { kind }),
    label: view.words.t(`event.rule.kind.${kind}`),
    current: view.state.rule.kind === kind,
  }));
}

/** Everybody of whom something stands, and whoever is chosen. */
function toAuthorities(view: EventView): ChoiceLink[] {
  const { timeline, standings, state, index, words } = view;
  const chosen = state.rule.kind === "authority" ? state.rule.authority : null;
  const names = headlineRoots(timeline, standings, state).map((root): [string, string] => [
    authorityName(root, index.agents),
    rootName(root, index, words),
  ]);
  const known = new Map(chosen === null ? names : [[chosen, authorityLabel(chosen, view)], ...names]);
  return [...known].map(([authority, label]) => ({
    key: authority,
    href: ruleHref(view, { kind: "authority", authority }),
    label,
    current: authority === chosen,
  }));
}

/** Links that switch the rule by which the headline is chosen; the present one is marked. */
export function RuleLinks({ view }: { view: EventView }) {
  const { t } = view.words;
  const authorities = toAuthorities(view);
  return (
    <dl className="m-0 mt-2 grid items-baseline gap-x-4 sm:grid-cols-[9rem_1fr]">
      <dt className="text-soft">{t("event.rule.switch")}</dt>
      <dd className="m-0">
        <ChoiceLinks label={t("event.rule.switch")} links={toRules(view)} />
      </dd>
      {authorities.length > 1 ? (
        <>
          <dt className="text-soft">{t("event.rule.oneAuthority")}</dt>
          <dd className="m-0">
            <ChoiceLinks label={t("event.rule.oneAuthority")} links={authorities} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}
