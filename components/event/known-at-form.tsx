import type { ReactNode } from "react";
import { CompareLink } from "@/components/compare/compare-link";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/text-field";
import type { EventView } from "@/lib/chart/event-view";
import { changeView } from "@/lib/domain/view-state";
import { formatEdtf } from "@/lib/format/edtf";
import { KnownAtSteps } from "./known-at-steps";

/** The parameters that the form must carry along: those of the address without `knownAt`. */
function carried(address: string): { action: string; fields: [string, string][] } {
  const url = new URL(address, "http://localhost");
  return { action: url.pathname, fields: [...url.searchParams] };
}

function DateForm({ view }: { view: EventView }) {
  const { words, state, href } = view;
  const { action, fields } = carried(href(changeView(state, { knownAt: null })));
  return (
    <form action={action} method="get" className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="known-at">{words.t("event.knownAt.label")}</label>
      <Input
        key={state.knownAt}
        id="known-at"
        type="date"
        name="knownAt"
        required
        defaultValue={state.knownAt?.slice(0, 10)}
        aria-describedby="known-at-shown"
        className="w-auto!"
      />
      <Button variant="secondary">{words.t("event.knownAt.submit")}</Button>
    </form>
  );
}

/** The moment whose knowledge is shown, and how to choose another: by its day, or change by change. */
export function KnownAtForm({ view, player }: { view: EventView; player?: ReactNode }) {
  const { words, state } = view;
  const past = state.knownAt?.includes("T") ? "event.knownAt.hintMoment" : "event.knownAt.hint";
  return (
    <section
      data-known-at={state.knownAt ?? ""}
      className="known-at mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 border-y border-rule py-3 text-sm"
    >
      {/* Its room is kept, so that nothing moves when a browser puts the slider there. */}
      <div className="known-at-player">{player}</div>
      <DateForm view={view} />
      <p id="known-at-shown" className="m-0 text-soft">
        {state.knownAt === null ? words.t("event.knownAt.nowShown") : words.t(past)}{" "}
        {state.knownAt === null ? null : <b className="text-ink">{formatEdtf(state.knownAt, words)}</b>}
      </p>
      <KnownAtSteps view={view} />
      <CompareLink view={view} />
    </section>
  );
}
