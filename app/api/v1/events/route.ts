import type { z } from "zod";
import { summariseEvent } from "@/lib/domain/event-summary";
import { latestInstant } from "@/lib/domain/view-instant";
import { toApiEventSummary } from "@/lib/export/api-events";
import { loadEventPage } from "@/lib/loaders/load-event-page";
import type { eventsAnswer } from "@/lib/schemas/api-answers";
import { eventsQuery } from "@/lib/schemas/api-parameters";
import { writeCursor } from "@/lib/schemas/search-cursor";
import { readEventSearch } from "@/lib/schemas/search-parameters";
import { AppError } from "@/lib/server/errors";
import { refuseToWrite } from "@/lib/server/read-only";
import { reading, type Told } from "@/lib/server/respond";

export const dynamic = "force-dynamic";

type Asked = z.output<typeof eventsQuery>;

/** The same search as on the home page, but nothing of it may be ignored. */
function readSearch({ limit, year, ...asked }: Asked, metrics: string[]) {
  const given = { ...asked, ...(year === undefined ? {} : { year: String(year).padStart(4, "0") }) };
  const { search, ignored } = readEventSearch(given, metrics);
  const [wrong] = ignored;
  if (wrong) throw new AppError("bad-request", `${wrong.parameter} “${wrong.value}” cannot be used here.`);
  return { search };
}

/** The published events that a search leaves, page by page. */
export const GET = reading<typeof eventsQuery, object>(eventsQuery, async ({ query }): Promise<Told> => {
  const page = await loadEventPage(
    ({ metrics }) =>
      readSearch(
        query,
        metrics.map(({ slug }) => slug),
      ),
    query.limit,
  );
  const { timelines, matching, similar, revision } = page;
  const events = timelines.map((timeline) =>
    toApiEventSummary(summariseEvent(timeline, latestInstant(timeline, Date.now()))),
  );
  const last = page.more ? page.events.at(-1) : undefined;
  const body: Omit<z.input<typeof eventsAnswer>, "next"> = { events, matching, similar, revision };
  return { body, keptAt: revision, after: last ? writeCursor({ sort: query.sort, ...last }) : null };
});

export { refuseToWrite as DELETE, refuseToWrite as PATCH, refuseToWrite as POST, refuseToWrite as PUT };
