import type { EventView } from "@/lib/chart/event-view";
import { changeView, type ViewState } from "@/lib/domain/view-state";
import type { MessageKey } from "@/lib/format/words";
import { type ChoiceLink, ChoiceLinks } from "./choice-links";

type Choice = { key: string; label: string; change: Partial<ViewState> };

function toLinks({ state, href }: EventView, choices: Choice[], current: string): ChoiceLink[] {
  return choices.map(({ key, label, change }) => ({
    key,
    label,
    href: href(changeView(state, change)),
    current: key === current,
  }));
}

/** The time that the horizontal axis shows. */
export function AxisLinks({ view }: { view: EventView }) {
  const { t } = view.words;
  const choices = (["reported", "as-of"] as const).map((axis) => ({
    key: axis,
    label: t(`event.controls.axis.${axis}`),
    change: { axis },
  }));
  return (
    <ChoiceLinks label={t("event.controls.axis.label")} links={toLinks(view, choices, view.state.axis)} />
  );
}

/** How counts are spaced on the vertical axis. */
export function ScaleLinks({ view }: { view: EventView }) {
  const { t } = view.words;
  const choices = (["linear", "log"] as const).map((scale) => ({
    key: scale,
    label: t(`event.controls.scale.${scale}`),
    change: { scale },
  }));
  return (
    <ChoiceLinks label={t("event.controls.scale.label")} links={toLinks(view, choices, view.state.scale)} />
  );
}

/** Superseded figures, shown or hidden. */
export function SupersededLinks({ view }: { view: EventView }) {
  const { t } = view.words;
  const choices = [true, false].map((superseded) => ({
    key: String(superseded),
    label: t(superseded ? "event.controls.superseded.shown" : "event.controls.superseded.hidden"),
    change: { superseded },
  }));
  const links = toLinks(view, choices, String(view.state.superseded));
  return <ChoiceLinks label={t("event.controls.superseded.label")} links={links} />;
}

/** Authorities that there is no room for, drawn as one or each for itself. */
export function OthersLinks({ view }: { view: EventView }) {
  const { t } = view.words;
  const choices = (["folded", "open"] as const).map((others) => ({
    key: others,
    label: t(`event.controls.others.${others}`),
    change: { others },
  }));
  return (
    <ChoiceLinks label={t("event.controls.others.label")} links={toLinks(view, choices, view.state.others)} />
  );
}

const WINDOWS = [7, 14, 30];

/** The envelope, off or over a number of days. */
export function EnvelopeLinks({ view }: { view: EventView }) {
  const { words, state } = view;
  const { t } = words;
  const days = state.envelopeDays;
  const offered = days === null || WINDOWS.includes(days) ? WINDOWS : [...WINDOWS, days];
  const choices: Choice[] = [null, ...offered].map((envelopeDays) => ({
    key: String(envelopeDays),
    label: envelopeText(envelopeDays, t),
    change: { envelopeDays },
  }));
  return (
    <ChoiceLinks label={t("event.controls.envelope.label")} links={toLinks(view, choices, String(days))} />
  );
}

/** "off", or "7 days". */
export function envelopeText(
  days: number | null,
  t: (key: MessageKey, values?: Record<string, string | number>) => string,
): string {
  return days === null
    ? t("event.controls.envelope.off")
    : t("event.controls.envelope.over", { count: days });
}
