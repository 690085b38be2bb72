import { toViewState, type ViewState } from "@/lib/domain/view-state";
import type { PackTitle } from "@/lib/export/data-package";
import { loadRevision } from "@/lib/loaders/load-revision";
import { errorResponse } from "@/lib/server/problem-details";
import { refuseToWrite } from "@/lib/server/read-only";
import { evidenceResponse } from "../../../evidence-response";
import { packChart, pinnedAddress } from "../../../pack-charts";
import { type EventToDownload, eventToDownload } from "../event-to-download";

export const dynamic = "force-dynamic";

/** The view that was asked for; without a metric one of each metric that the figures count. */
function viewsOf({ loaded, query, input }: EventToDownload): ViewState[] {
  if (query.narrowing.metric) return [query.state];
  const { metric: _, population: _who, place: _where, ...drawing } = query.state;
  const metrics = new Set(input.figures?.map(({ figure }) => figure.metric));
  return [...metrics]
    .toSorted()
    .map((metric) => toViewState(loaded.timeline.content, { ...drawing, ...query.narrowing, metric }));
}

async function titleOf({ loaded, query, input }: EventToDownload): Promise<PackTitle> {
  const { timeline, revision, at } = loaded;
  const { slug, title } = timeline.content.event;
  const { metric, population, place, authorities } = query.narrowing;
  const about = [metric, population, place, ...(authorities ?? [])].filter(Boolean);
  const of = about.length > 0 ? `Those about ${about.join(", ")}.` : "All of them.";
  const then = input.knownAt === null ? "" : ` As it was known at ${input.knownAt}.`;
  return {
    name: `countline-${slug}-r${revision}`,
    title,
    description: `Figures with who said them, where they were printed and what was done to them since. ${of}${then}`,
    address: pinnedAddress(timeline, query.state, revision),
    revision,
    revisionHash: (await loadRevision(revision)).hash,
    created: new Date(at).toISOString(),
  };
}

/** The evidence pack of one event: tables, retraction log and charts as a data package. Parameters as on its page. */
export async function GET(request: Request, { params }: RouteContext<"/api/v1/events/[slug]/evidence.zip">) {
  const url = new URL(request.url);
  try {
    const event = await eventToDownload((await params).slug, url.searchParams);
    const { loaded, query, input } = event;
    const { timeline: recorded, revision, at, head } = loaded;
    const about = await titleOf(event);
    const drawn = { recorded, instant: input.instant, revision, at };
    const charts = () => Promise.all(viewsOf(event).map((state) => packChart({ ...drawn, state })));
    return evidenceResponse(request, { about, events: () => [input], charts }, [head, input.instant, query]);
  } catch (error) {
    return errorResponse(error, url);
  }
}

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
