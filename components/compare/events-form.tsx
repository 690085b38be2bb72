import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select";
import { type Comparison, SPANS_DAYS } from "@/lib/domain/compared-events";
import type { Words } from "@/lib/format/words";

type EventsFormProps = {
  action: string;
  /** The published events and the metrics that they have figures of. */
  events: { slug: string; title: string; language: string }[];
  metrics: { slug: string; label: string }[];
  comparison: Comparison;
  words: Words;
};

/** Asks which events are to be laid beside each other, and how. */
export function EventsForm({ action, events, metrics, comparison, words }: EventsFormProps) {
  const { t } = words;
  const spans = SPANS_DAYS.map((days) => ({
    value: String(days),
    label: t("compare.events.firstDays", { count: days }),
  }));
  return (
    <form action={action} method="get" className="flex flex-col gap-5">
      <Fieldset
        id="events"
        level="row"
        legend={t("compare.events.choose")}
        hint={t("compare.events.chooseHint")}
      >
        <div className="grid gap-x-8 sm:grid-cols-2">
          {events.map(({ slug, title, language }) => (
            <CheckboxField
              key={slug}
              id={`event-${slug}`}
              name="events"
              value={slug}
              label={<span lang={language}>{title}</span>}
              defaultChecked={comparison.events.includes(slug)}
            />
          ))}
        </div>
      </Fieldset>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <SelectField
          id="metric"
          name="metric"
          label={t("event.tabs.label")}
          options={metrics.map(({ slug, label }) => ({ value: slug, label }))}
          defaultValue={comparison.metric}
        />
        <SelectField
          id="as"
          name="as"
          label={t("compare.events.as")}
          options={(["multiples", "one"] as const).map((as) => ({
            value: as,
            label: t(`compare.events.asOf.${as}`),
          }))}
          defaultValue={comparison.as}
        />
        <SelectField
          id="scale"
          name="scale"
          label={t("compare.events.scale")}
          options={(["linear", "log"] as const).map((kind) => ({
            value: kind,
            label: t(`compare.events.scaleOf.${kind}`),
          }))}
          defaultValue={comparison.scale}
        />
        <SelectField
          id="days"
          name="days"
          label={t("compare.events.span")}
          options={[{ value: "all", label: t("compare.events.allDays") }, ...spans]}
          defaultValue={comparison.days === null ? "all" : String(comparison.days)}
        />
        <Button>{t("compare.moments.submit")}</Button>
      </div>
    </form>
  );
}
