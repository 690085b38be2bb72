import type { ReactNode } from "react";
import { isAtStep, listSteps, type Step, shownStep } from "@/lib/chart/changes";
import type { EventView } from "@/lib/chart/event-view";
import { stepText } from "@/lib/chart/step-text";
import { changeView } from "@/lib/domain/view-state";
import { formatEdtf } from "@/lib/format/edtf";
import { formatNumber } from "@/lib/format/number";

const hrefOf = ({ state, href }: EventView, day: string) => href(changeView(state, { knownAt: day }));

type WayProps = { view: EventView; step: Step | undefined; rel: "prev" | "next"; children: ReactNode };

function Way({ view, step, rel, children }: WayProps) {
  return step ? (
    <li>
      <a href={hrefOf(view, step.day)} rel={rel}>
        {children}
      </a>
    </li>
  ) : null;
}

/** Every step as a link, oldest first; one whose end is shown is marked. `data-step` is for what plays them. */
function AllSteps({ view, steps, shown }: { view: EventView; steps: Step[]; shown: Step | undefined }) {
  const { words } = view;
  return (
    <details>
      <summary>{words.t("event.knownAt.all", { count: steps.length })}</summary>
      <ol className="known-at-steps">
        {steps.map((step) => (
          <li key={step.day}>
            <a
              data-step={step.day}
              href={hrefOf(view, step.day)}
              aria-current={step === shown ? "step" : undefined}
            >
              {formatEdtf(step.day, words)}
            </a>{" "}
            <span>{stepText(step, view)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** How far a view has come: at a step, past one, or before the first. */
function positionWords(steps: Step[], shown: number, isPast: boolean, words: EventView["words"]): string {
  if (shown < 0) return words.t("event.knownAt.beforeFirst", { count: steps.length });
  return words.t(isPast ? "event.knownAt.afterStep" : "event.knownAt.position", {
    position: formatNumber(shown + 1, words),
    count: formatNumber(steps.length, words),
  });
}

/** The days on which something of the view changed: one back, one on, or any of them. */
export function KnownAtSteps({ view }: { view: EventView }) {
  const { words, state, href } = view;
  const { t } = words;
  const steps = listSteps(view);
  if (steps.length === 0) return null;
  const shown = shownStep(steps, view);
  const last = steps[shown];
  const isPast = last !== undefined && !isAtStep(last, view);
  // From between two changes the way back leads to the one just passed.
  const [previous, next] = [isPast ? last : steps[shown - 1], steps[shown + 1]];
  const date = (step: Step) => formatEdtf(step.day, words);
  return (
    <div className="basis-full">
      <nav aria-label={t("event.knownAt.steps")} className="flex flex-wrap items-baseline gap-x-6">
        <p className="m-0">{positionWords(steps, shown, isPast, words)}</p>
        <ul className="choices">
          <Way view={view} step={previous} rel="prev">
            {previous ? `← ${t("event.knownAt.previous", { date: date(previous) })}` : null}
          </Way>
          <Way view={view} step={next} rel="next">
            {next ? `${t("event.knownAt.next", { date: date(next) })} →` : null}
          </Way>
          {state.knownAt === null ? null : (
            <li>
              <a href={href(changeView(state, { knownAt: null }))}>{t("event.knownAt.now")}</a>
            </li>
          )}
        </ul>
      </nav>
      <AllSteps view={view} steps={steps} shown={isPast ? undefined : last} />
    </div>
  );
}
