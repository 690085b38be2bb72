import { z } from "zod";
import { component, described } from "./api-components";
import * as word from "./api-words";

// What the API's answers tell of each kind of thing.

const eventFields = {
  id: word.id(),
  slug: word.slug(),
  title: z.string(),
  summary: z.string(),
  language: described("What title, summary, notes and reasons are written in: BCP 47.", z.string()),
  start: word.edtf(),
  end: word.edtf().nullable(),
  zone: described("The IANA time zone in which its dates are read.", z.string()),
  country: word.country(),
  place: described("Where it happened, in words.", z.string().nullable()),
};

export const event = component("Event", "What is being counted.", z.object(eventFields));

export const eventName = component(
  "EventName",
  "An event, by id, slug and title.",
  z.object({ id: word.id(), slug: word.slug(), title: z.string() }),
);

export const eventSummary = component(
  "EventSummary",
  "An event in a list: how much is recorded, and the figure that stands of each metric.",
  z.object({
    ...eventFields,
    counts: z.object({
      figures: word.count(),
      sources: word.count(),
      retractions: word.count(),
      withdrawn: word.count(),
    }),
    headlines: z.array(z.object({ metric: word.slug(), figureId: word.id(), quantity: word.quantity })),
  }),
);

const appearance = component(
  "Appearance",
  "A figure as one source printed it.",
  z.object({
    source: word.id(),
    passages: z.array(word.passage),
    via: described("The agency that it was taken from.", z.string().nullable()),
    chain: z.array(word.hop),
    quantity: described("As printed here, where it differs from the figure's.", word.quantity.nullable()),
    relation: word.relation,
    note: z.string().nullable(),
  }),
);

const figureFields = {
  id: word.id(),
  metric: word.slug(),
  population: word.slug(),
  place: described("Null: the event as a whole.", word.slug().nullable()),
  quantity: word.quantity,
  basis: word.basis,
  period: word.edtf().nullable(),
  method: word.method,
  includes: z.array(z.string()),
  excludes: z.array(z.string()),
  asOf: word.edtf().nullable(),
  statedAt: word.edtf().nullable(),
  known: word.known,
  attribution: z.array(word.hop),
  appearances: z.array(appearance),
  note: z.string().nullable(),
  standing: word.standing,
};

export const figure = component(
  "Figure",
  "One statement of a quantity, with everything that is known of where it comes from.",
  z.object(figureFields),
);

export const listedFigure = component(
  "ListedFigure",
  "A figure, and the event that it is about.",
  z.object({ ...figureFields, event: eventName }),
);

export const retraction = component(
  "Retraction",
  "An act upon figures: taken back, corrected, removed, doubted, reinstated.",
  z.object({
    id: word.id(),
    kind: word.retractionKind,
    figureIds: z.array(word.id()),
    hop: z.string().nullable(),
    hopId: word.id().nullable(),
    statedAt: word.edtf().nullable(),
    known: word.known,
    by: z.string().nullable(),
    byId: word.id().nullable(),
    answerable: z.boolean(),
    reason: z.string().nullable(),
    sources: z.array(z.object({ source: word.id(), passages: z.array(word.passage) })),
    replacementId: word.id().nullable(),
    replacementHidden: described("There is a replacement, and it is not published.", z.boolean()),
    undoesId: word.id().nullable(),
    note: z.string().nullable(),
  }),
);

const sourceFields = {
  id: word.id(),
  url: z.string().nullable(),
  archivedUrl: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publisherId: word.id().nullable(),
  byline: z.string().nullable(),
  language: described("BCP 47.", z.string().nullable()),
  publishedAt: word.edtf().nullable(),
  retrievedAt: word.edtf(),
  copyOf: described("The id of the source whose copy this is.", word.id().nullable()),
  note: z.string().nullable(),
};

export const source = component(
  "Source",
  "One published item. Its text is never told.",
  z.object(sourceFields),
);

export const listedSource = component(
  "ListedSource",
  "A source, and the events that it is about.",
  z.object({ ...sourceFields, events: z.array(eventName) }),
);

const agentFields = {
  id: word.id(),
  slug: word.slug(),
  name: z.string(),
  kind: word.agentKind,
  country: word.country().nullable(),
  aliases: z.array(z.string()),
  memberOf: described("The id of whom it speaks or stands for.", word.id().nullable()),
  vague: described("Nobody in particular: “official sources”.", z.boolean()),
};

export const agent = component(
  "Agent",
  "A person or organisation that publishes or is cited, and the events that name it.",
  z.object({ ...agentFields, events: z.array(eventName) }),
);

export const metric = component(
  "Metric",
  "What is counted.",
  z.object({ slug: word.slug(), labels: word.labels, position: z.int() }),
);

export const population = component(
  "Population",
  "Who is counted.",
  z.object({
    slug: word.slug(),
    labels: word.labels,
    within: word.slug().nullable(),
    position: z.int(),
  }),
);

export const place = component(
  "Place",
  "Where it is counted.",
  z.object({ slug: word.slug(), name: z.string(), kind: word.placeKind, within: word.slug().nullable() }),
);
