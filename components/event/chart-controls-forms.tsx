import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/text-field";
import type { EventView } from "@/lib/chart/event-view";
import { daysOf } from "@/lib/chart/zoom";
import { DEFAULT_WINDOW_DAYS } from "@/lib/domain/envelope";
import { changeView } from "@/lib/domain/view-state";
import { CarriedForm } from "./carried-form";

const MOST_DAYS = 3660;

/** The envelope's window, as a number of days. */
export function EnvelopeForm({ view }: { view: EventView }) {
  const { words, state, href } = view;
  const { t } = words;
  const address = href(changeView(state, { envelopeDays: DEFAULT_WINDOW_DAYS }));
  return (
    <CarriedForm key={state.envelopeDays} id="choose-envelope" address={address} className="control-line">
      <label htmlFor="envelope-days">{t("event.controls.envelope.days")}</label>
      <Input
        id="envelope-days"
        type="number"
        name="envelope"
        min={1}
        max={MOST_DAYS}
        required
        defaultValue={state.envelopeDays ?? DEFAULT_WINDOW_DAYS}
        className="w-24!"
      />
      <Button variant="secondary">{t("event.knownAt.submit")}</Button>
    </CarriedForm>
  );
}

function Day({ id, name, label, day }: { id: string; name: string; label: string; day: string }) {
  return (
    <span className="control-field">
      <label htmlFor={id}>{label}</label>
      <Input id={id} type="date" name={name} defaultValue={day} className="w-auto!" />
    </span>
  );
}

/** The first and the last day that are drawn; one of them may be left empty. */
export function RangeForm({ view }: { view: EventView }) {
  const { words, state, href, chart, timeline } = view;
  const { t } = words;
  if (!chart) return null;
  const { zone } = timeline.content.event;
  const days =
    typeof state.range === "string" ? daysOf(chart.range.start, chart.range.end, zone) : state.range;
  const address = href(changeView(state, { range: "focus" }));
  return (
    <CarriedForm key={`${days.from} ${days.to}`} id="choose-days" address={address} className="control-line">
      <Day id="range-from" name="from" label={t("event.controls.range.from")} day={days.from} />
      <Day id="range-to" name="to" label={t("event.controls.range.to")} day={days.to} />
      <Button variant="secondary">{t("event.knownAt.submit")}</Button>
    </CarriedForm>
  );
}
