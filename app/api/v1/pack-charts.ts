import { standaloneTimeline } from "@/components/chart/standalone/draw-standalone";
import { createEventView } from "@/lib/chart/event-view";
import type { Timeline } from "@/lib/domain/timeline";
import { type ViewState, writeViewState } from "@/lib/domain/view-state";
import type { PackChart } from "@/lib/export/evidence-pack";
import { formatDay } from "@/lib/format/instant";
import { wordsFor } from "@/lib/format/words";
import { drawToString } from "@/lib/server/draw-to-string";
import { env } from "@/lib/server/env";

type Drawn = {
  recorded: Timeline;
  state: ViewState;
  /** The moment shown where none is chosen, in ms. */
  instant: number;
  revision: number;
  /** When the revision was made, in ms. */
  at: number;
};

/** The page that shows a view of an event as our records stood at a revision. */
export function pinnedAddress({ content }: Timeline, state: ViewState, revision: number): string {
  return `${env().publicUrl}/events/${content.event.slug}${writeViewState(content, { ...state, revision })}`;
}

/** A view of an event as a picture that goes with its data. */
export async function packChart({ recorded, state, instant, revision, at }: Drawn): Promise<PackChart> {
  const words = wordsFor("en");
  const { slug, title, zone } = recorded.content.event;
  const address = pinnedAddress(recorded, state, revision);
  const view = createEventView({ timeline: recorded, state, words, now: instant, href: () => address });
  const dateText = `Revision ${revision}, ${formatDay(at, zone, words)}`;
  const svg = await drawToString(standaloneTimeline(view, { scheme: "light", address, dateText }));
  return {
    path: `charts/${slug}/${state.metric}.svg`,
    name: `chart-${slug}-${state.metric}`,
    title: `${title}: ${state.metric}, drawn`,
    svg,
  };
}
