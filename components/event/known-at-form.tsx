import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/text-field";
import { listChanges } from "@/lib/chart/changes";
import type { EventView } from "@/lib/chart/event-view";
import { formatEdtf } from "@/lib/format/edtf";

/** The parameters that the form must carry along: those of the address without `knownAt`. */
function carried(address: string): { action: string; fields: [string, string][] } {
  const url = new URL(address, "http://localhost");
  return { action: url.pathname, fields: [...url.searchParams] };
}

function Steps({ view }: { view: EventView }) {
  const { words, state, href } = view;
  const { previous, next } = listChanges(view);
  if (previous === null && next === null && state.knownAt === null) return null;
  const step = (day: string) => href({ ...state, knownAt: day });
  return (
    <nav aria-label={words.t("event.knownAt.steps")}>
      <ul className="choices">
        {previous ? (
          <li>
            <a href={step(previous)} rel="prev">
              ← {words.t("event.knownAt.previous", { date: formatEdtf(previous, words) })}
            </a>
          </li>
        ) : null}
        {next ? (
          <li>
            <a href={step(next)} rel="next">
              {words.t("event.knownAt.next", { date: formatEdtf(next, words) })} →
            </a>
          </li>
        ) : null}
        {state.knownAt === null ? null : (
          <li>
            <a href={href({ ...state, knownAt: null })}>{words.t("event.knownAt.now")}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The moment whose knowledge is shown, and how to choose another: by its day, or change by change. */
export function KnownAtForm({ view }: { view: EventView }) {
  const { words, state, href } = view;
  const { action, fields } = carried(href({ ...state, knownAt: null }));
  return (
    <section className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2 border-y border-rule py-3 text-sm">
      <form action={action} method="get" className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {fields.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="known-at">{words.t("event.knownAt.label")}</label>
        <Input
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
      <p id="known-at-shown" className="m-0 text-soft">
        {state.knownAt === null ? words.t("event.knownAt.nowShown") : words.t("event.knownAt.hint")}{" "}
        {state.knownAt === null ? null : <b className="text-ink">{formatEdtf(state.knownAt, words)}</b>}
      </p>
      <Steps view={view} />
    </section>
  );
}
