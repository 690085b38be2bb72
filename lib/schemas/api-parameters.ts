import { z } from "zod";
import { COUNTRIES } from "@/lib/domain/countries";
import { described } from "./api-components";
import { figureState } from "./api-words";
import { LONGEST_SEARCH } from "./search-parameters";
import { idSchema, slugSchema } from "./text";
import { revisionSchema, wholeNumberSchema, yearSchema } from "./whole-number";

// What can be asked of the API: each parameter once. They are read from text, and described as they are read.

const MOST_ON_A_PAGE = 200;
const USUAL_ON_A_PAGE = 50;

const slugNamed = (description: string) => described(description, slugSchema);

export const knownAt = described(
  "What was known then: a date, which means its end in the event's time zone, or an RFC 3339 moment.",
  z.string().max(40),
);
export const revision = described(
  "As our records stood at that revision, without what was taken down for legal reasons since.",
  revisionSchema,
);
export const limit = described(
  "The most on one page.",
  wholeNumberSchema(1, MOST_ON_A_PAGE).default(USUAL_ON_A_PAGE),
);
export const metric = slugNamed("A metric's slug.");
export const population = slugNamed("A population's slug.");
export const place = slugNamed("A place's slug; whole: the event as a whole.");
export const eventSlug = slugNamed("An event's slug; one that readers knew it by before is taken too.");
export const agentKey = described("An id or a slug.", z.string().min(1).max(80));
export const pathId = described("An id.", idSchema);
export const after = described("Where the page before ended; next has it filled in.", z.string().max(400));

export const knownQuery = z.object({ knownAt: knownAt.optional(), revision: revision.optional() });
export const revisionQuery = z.object({ revision: revision.optional() });
export const noQuery = z.object({});

export const eventsQuery = z.object({
  q: described(
    "Words of titles, summaries, places, sources, authorities and phrases.",
    z.string().max(LONGEST_SEARCH),
  ).optional(),
  country: described("ISO 3166-1 alpha-2.", z.enum(COUNTRIES)).optional(),
  year: described("A year that it went on in.", yearSchema).optional(),
  metric: slugNamed(
    "A metric's slug: only events that have such figures. What is told of these events is not narrowed by it.",
  ).optional(),
  retractions: described("Only events with acts upon figures.", z.literal("yes")).optional(),
  sort: described(
    "date: the latest to begin first; change: the latest to change first.",
    z.enum(["date", "change"]).default("date"),
  ),
  limit,
  after: after.optional(),
});

export const figuresQuery = z.object({
  event: eventSlug.optional(),
  metric: metric.optional(),
  population: population.optional(),
  place: place.optional(),
  authority: slugNamed("The slug of the root authority: whose number it is.").optional(),
  state: described("How it stands.", figureState).optional(),
  since: described(
    "Only figures whose state began then or later: a date, from its beginning in the event's time zone, or an RFC 3339 moment.",
    z.string().max(40),
  ).optional(),
  knownAt: knownAt.optional(),
  limit,
  after: after.optional(),
});

export const listQuery = z.object({ event: eventSlug.optional(), limit, after: after.optional() });

export const timelineQuery = z.object({
  metric: metric.optional(),
  population: population.optional(),
  place: place.optional(),
  knownAt: knownAt.optional(),
  revision: revision.optional(),
  windowDays: described("The envelopes' window.", wholeNumberSchema(1, 3650).default(7)),
});

export const changesQuery = z.object({
  since: described("A revision; 0: from the beginning.", wholeNumberSchema(0, 2_147_483_647)),
  limit: described("The most revisions that one page spans.", wholeNumberSchema(1, 500).default(100)),
});

/** The parameters of an event's page. */
const viewShape = {
  metric: metric.optional(),
  population: population.optional(),
  place: place.optional(),
  authorities: described("Slugs of root authorities, with commas between.", z.string().max(2000)).optional(),
  axis: z.enum(["reported", "as-of"]).optional(),
  knownAt: knownAt.optional(),
  range: described("focus, all, or two days with a slash between.", z.string().max(40)).optional(),
  scale: z.enum(["linear", "log"]).optional(),
  superseded: z.enum(["shown", "hidden"]).optional(),
  envelope: described("The envelope's window in days, or off.", z.string().max(10)).optional(),
  others: z.enum(["folded", "open"]).optional(),
  rule: described("latest, per-authority, range, or of: and an authority.", z.string().max(100)).optional(),
  revision: revision.optional(),
};

export const viewQuery = z.object(viewShape);

export const pictureQuery = z.object({
  ...viewShape,
  language: z.enum(["en", "nl"]).optional(),
  scheme: z.enum(["light", "dark"]).optional(),
  pixels: described("So many for each px of the picture.", z.enum(["1", "2"])).optional(),
  width: described("In px.", wholeNumberSchema(280, 2000)).optional(),
});

export const searchQuery = eventsQuery
  .pick({ q: true, country: true, year: true, retractions: true })
  .extend({
    metric: slugNamed(
      "A metric's slug: only events that have such figures. All figures of these events are in the download, those of other metrics too.",
    ).optional(),
  });
