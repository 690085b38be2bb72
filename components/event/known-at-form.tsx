import type { ReactNode } from "react";
import { CompareLink } from "@/components/compare/compare-link";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/text-field";
import type { EventView } from "@/lib/chart/event-view";
import { isMoment } from "@/lib/domain/edtf-date";
import { changeView } from "@/lib/domain/view-state";
import { localDay } from "@/lib/domain/zone";
import { formatKnownAt } from "@/lib/format/known-at";
import { CarriedForm } from "./carried-form";
import { KnownAtSteps } from "./known-at-steps";

function DateForm({ view }: { view: EventView }) {
  const { words, state, href, instant, recorded } = view;
  return (
    <CarriedForm
      id="known-at-form"
      address={href(changeView(state, { knownAt: null }))}
      className="flex flex-wrap items-center gap-x-3 gap-y-2"
    >
      <label htmlFor="known-at">{words.t("event.knownAt.label")}</label>
      <Input
        key={state.knownAt}
        id="known-at"
        type="date"
        name="knownAt"
        required
        defaultValue={state.knownAt === null ? undefined : localDay(instant - 1, recorded.content.event.zone)}
        aria-describedby="known-at-shown"
        className="w-auto!"
      />
      <Button variant="secondary">{words.t("event.knownAt.submit")}</Button>
    </CarriedForm>
  );
}

/** The moment whose knowledge is shown, and how to choose another: by its day, or change by change. */
export function KnownAtForm({ view, slider }: { view: EventView; slider?: ReactNode }) {
  const { words, state } = view;
  const past =
    state.knownAt !== null && isMoment(state.knownAt) ? "event.knownAt.hintMoment" : "event.knownAt.hint";
  return (
    <section
      data-known-at={state.knownAt ?? ""}
      className="known-at mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 border-y border-rule py-3 text-sm"
    >
      {slider}
      <DateForm view={view} />
      <p id="known-at-shown" data-now={state.knownAt === null ? "" : undefined} className="m-0 text-soft">
        {state.knownAt === null ? words.t("event.knownAt.nowShown") : words.t(past)}{" "}
        {state.knownAt === null ? null : <b className="text-ink">{formatKnownAt(state.knownAt, words)}</b>}
      </p>
      <KnownAtSteps view={view} />
      <CompareLink view={view} />
    </section>
  );
}
