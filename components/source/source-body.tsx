import { ActNotice } from "@/components/event/act-notice";
import { PageSection } from "@/components/figure/fact";
import { Lifelines } from "./lifelines";
import { PrintedFigures } from "./printed-figures";
import { SourceFacts } from "./source-facts";
import { SourceHeader } from "./source-header";
import type { SourceTrace } from "./source-trace";

/** What a source says of one event: its figures and what became of them, and the acts that it reports. */
function AboutEvent({ trace }: { trace: SourceTrace }) {
  const { view, acts } = trace;
  const { t } = view.words;
  const { event } = view.timeline.content;
  return (
    <>
      <PageSection
        id={`figures-${event.slug}`}
        title={
          <>
            {t("sourcePage.printed.title")}:{" "}
            <a href={view.href(view.state)} lang={event.language}>
              {event.title}
            </a>
          </>
        }
      >
        <Lifelines trace={trace} />
        <PrintedFigures trace={trace} />
      </PageSection>
      {acts.length > 0 ? (
        <PageSection id={`acts-${event.slug}`} title={t("sourcePage.acts.title")}>
          <div className="border-t border-ink">
            {acts.map((timed) => (
              <ActNotice key={timed.act.id} view={view} timed={timed} />
            ))}
          </div>
        </PageSection>
      ) : null}
    </>
  );
}

/** One source, event by event; `traces` is never empty. */
export function SourceBody({ traces }: { traces: SourceTrace[] }) {
  const [first] = traces;
  if (!first) return null;
  return (
    <>
      <SourceHeader trace={first} />
      {traces.map((trace) => (
        <AboutEvent key={trace.view.timeline.content.event.id} trace={trace} />
      ))}
      <SourceFacts trace={first} traces={traces} />
    </>
  );
}
