import type { ReactNode } from "react";
import type { EventView } from "@/lib/chart/event-view";
import { countAuthorities } from "@/lib/chart/fold-authorities";
import { NARROW } from "@/lib/chart/layout";
import { AuthorityFilter } from "./authority-filter";
import {
  AxisLinks,
  EnvelopeLinks,
  envelopeText,
  OthersLinks,
  ScaleLinks,
  SupersededLinks,
} from "./chart-choices";
import { EnvelopeForm, RangeForm } from "./chart-controls-forms";

/** What is chosen now, in short: what the closed part of the controls says. */
function chosenText({ state, words }: EventView): string {
  const { t } = words;
  const { authorities, axis, scale, superseded, envelopeDays } = state;
  return [
    authorities.length === 0
      ? t("event.controls.authorities.all")
      : t("event.controls.authorities.some", { count: authorities.length }),
    t(`event.controls.axis.${axis}`),
    t(`event.controls.scale.${scale}`),
    t(superseded ? "event.controls.superseded.shownInShort" : "event.controls.superseded.hiddenInShort"),
    t("event.controls.envelope.inShort", { window: envelopeText(envelopeDays, t) }),
  ].join(" · ");
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="control-row">
      <span aria-hidden="true">{label}</span>
      <div className="control-line">{children}</div>
    </div>
  );
}

/** Could any of the drawings have no room for all authorities? */
function mayFold({ chart, state }: EventView): boolean {
  return state.others === "open" || (chart !== null && countAuthorities(chart) > NARROW.mostAuthorities + 1);
}

/** What else can be chosen of the timeline: links and forms, folded away under what is chosen now. */
export function ChartControls({ view }: { view: EventView }) {
  const { t } = view.words;
  return (
    <details id="chart-controls" className="chart-controls">
      <summary>
        {t("event.controls.title")}: <span>{chosenText(view)}</span>
      </summary>
      <div className="chart-controls-open">
        <Row label={t("event.controls.axis.label")}>
          <AxisLinks view={view} />
        </Row>
        <Row label={t("event.controls.scale.label")}>
          <ScaleLinks view={view} />
        </Row>
        <Row label={t("event.controls.superseded.label")}>
          <SupersededLinks view={view} />
        </Row>
        <Row label={t("event.controls.envelope.label")}>
          <EnvelopeLinks view={view} />
          <EnvelopeForm view={view} />
        </Row>
        <Row label={t("event.controls.range.label")}>
          <RangeForm view={view} />
        </Row>
        {mayFold(view) ? (
          <Row label={t("event.controls.others.label")}>
            <OthersLinks view={view} />
          </Row>
        ) : null}
        <AuthorityFilter view={view} />
      </div>
    </details>
  );
}
