import type { ComponentType } from "react";
import { Timeline } from "@/components/chart/timeline";
import type { EventView } from "@/lib/chart/event-view";
import { Downloads } from "./downloads";
import { EventHeader } from "./event-header";
import { KnownAtForm } from "./known-at-form";
import { KnownAtSlider } from "./known-at-slider";
import { Ledger } from "./ledger";
import { MetricTabs } from "./metric-tabs";
import { PastNotice } from "./past-notice";
import { ReaderNotes } from "./reader-notes";
import { RecordsNotice } from "./records-notice";
import { RetractionLog } from "./retraction-log";
import { ShareView } from "./share-view";
import { SourceList } from "./source-list";
import { StandingHeadline } from "./standing-headline";
import { ViewBar } from "./view-bar";

type Part = ComponentType<{ view: EventView }>;

/** The parts of which a browser can do more than what the server draws. */
export type EventParts = { Timeline: Part; KnownAtSlider: Part };

const DRAWN: EventParts = { Timeline, KnownAtSlider };

/** One event: the figure that stands, the timeline, and under it everything that the timeline is drawn from. */
export function EventBody({ view, parts = DRAWN }: { view: EventView; parts?: EventParts }) {
  return (
    <>
      <RecordsNotice view={view} />
      <PastNotice view={view} />
      <EventHeader view={view} />
      <StandingHeadline view={view} />
      <MetricTabs view={view} />
      <ViewBar view={view} />
      <parts.Timeline view={view} />
      <KnownAtForm view={view} slider={<parts.KnownAtSlider view={view} />} />
      <ShareView view={view} />
      <Ledger view={view} />
      <ReaderNotes view={view} />
      <RetractionLog view={view} />
      <SourceList view={view} />
      <Downloads view={view} />
    </>
  );
}
