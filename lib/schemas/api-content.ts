import { z } from "zod";
import { component } from "./api-components";
import * as entity from "./api-entities";
import * as word from "./api-words";

// The event as the timeline's own code reads it (lib/domain/content.ts): parts that point at each other by key.

const published = z.literal("published");
const hop = z.object({ agent: word.id(), role: word.hop.shape.role, firstHand: z.boolean() });
const passage = z.object({ phrase: z.string(), position: z.int().nullable() });

const figure = z.object({
  id: word.id(),
  event: word.id(),
  metric: word.slug(),
  population: word.slug(),
  place: word.slug().nullable(),
  quantity: word.quantity,
  basis: word.basis,
  period: word.edtf().nullable(),
  method: word.method,
  includes: z.array(z.string()),
  excludes: z.array(z.string()),
  asOf: word.edtf().nullable(),
  statedAt: word.edtf().nullable(),
  chain: z.array(hop),
  note: z.string().nullable(),
  state: published,
});

const appearance = z.object({
  id: word.id(),
  figure: word.id(),
  source: word.id(),
  passages: z.array(passage),
  via: word.id().nullable(),
  chain: z.array(hop),
  quantity: word.quantity.nullable(),
  relation: word.relation,
  note: z.string().nullable(),
  state: published,
});

const retraction = z.object({
  id: word.id(),
  event: word.id(),
  sequence: z.int(),
  kind: word.retractionKind,
  figures: z.array(word.id()),
  hop: word.id().nullable(),
  by: word.id().nullable(),
  answerable: z.boolean(),
  statedAt: word.edtf().nullable(),
  reason: z.string().nullable(),
  reports: z.array(z.object({ source: word.id(), passages: z.array(passage) })),
  replacement: word.id().nullable(),
  replacementHidden: z.boolean().optional(),
  undoes: word.id().nullable(),
  note: z.string().nullable(),
  state: published,
});

const source = z.object({
  id: word.id(),
  url: z.string().nullable(),
  archivedUrl: z.string().nullable(),
  title: z.string().nullable(),
  publisher: word.id().nullable(),
  byline: z.string().nullable(),
  language: z.string().nullable(),
  publishedAt: word.edtf().nullable(),
  zone: z.string().nullable(),
  retrievedAt: word.edtf(),
  contentHash: z.string().nullable(),
  copyOf: word.id().nullable(),
  note: z.string().nullable(),
  state: published,
});

export const contentAnswer = component(
  "ContentAnswer",
  "One event in parts with their keys, without a standing worked out.",
  z.object({
    revision: word.revision(),
    content: z.object({
      event: entity.event.extend({ state: published }),
      figures: z.array(figure),
      appearances: z.array(appearance),
      retractions: z.array(retraction),
      sources: z.array(source),
      agents: z.array(entity.agent.omit({ events: true })),
      metrics: z.array(entity.metric),
      populations: z.array(entity.population),
      places: z.array(entity.place),
    }),
  }),
);
