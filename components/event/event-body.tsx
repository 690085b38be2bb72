import { Timeline } from "@/components/chart/timeline";
import type { EventView } from "@/lib/chart/event-view";
import { EventHeader } from "./event-header";
import { KnownAtForm } from "./known-at-form";
import { Ledger } from "./ledger";
import { MetricTabs } from "./metric-tabs";
import { RetractionLog } from "./retraction-log";
import { SourceList } from "./source-list";
import { StandingHeadline } from "./standing-headline";
import { ViewBar } from "./view-bar";

/** One event: the figure that stands, the timeline, and under it everything that the timeline is drawn from. */
export function EventBody({ view }: { view: EventView }) {
  return (
    <>
      <EventHeader view={view} />
      <StandingHeadline view={view} />
      <MetricTabs view={view} />
      <ViewBar view={view} />
      <Timeline view={view} />
      <KnownAtForm view={view} />
      <Ledger view={view} />
      <RetractionLog view={view} />
      <SourceList view={view} />
    </>
  );
}
