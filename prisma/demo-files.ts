import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import {
  AGENT_KINDS,
  BASES,
  HOP_ROLES,
  METHODS,
  PLACE_KINDS,
  RELATIONS,
  RETRACTION_KINDS,
} from "@/lib/domain/vocabulary";
import { passageSchema, quantityInputSchema } from "@/lib/schemas/figure-input";

// The format of prisma/demo/*.json; its README says what each field means.

const key = z.string().regex(/^[a-z0-9-]+$/);
const text = z.string().min(1).nullable();
const labels = z.record(z.string(), z.string());

const hop = z.strictObject({ agent: key, role: z.enum(HOP_ROLES), firstHand: z.boolean() });

const appearance = z.strictObject({
  source: key,
  passages: z.array(passageSchema),
  via: key.nullable(),
  chain: z.array(hop),
  quantity: quantityInputSchema.nullable(),
  relation: z.enum(RELATIONS),
  note: text,
});

const figure = z.strictObject({
  key,
  metric: key,
  population: key,
  place: key.nullable(),
  quantity: quantityInputSchema,
  basis: z.enum(BASES),
  period: text,
  method: z.enum(METHODS),
  includes: z.array(z.string()),
  excludes: z.array(z.string()),
  asOf: text,
  statedAt: text,
  chain: z.array(hop),
  appearances: z.array(appearance).min(1),
  note: text,
});

const source = z.strictObject({
  key,
  url: text,
  archivedUrl: text,
  title: text,
  publisher: key.nullable(),
  byline: text,
  language: text,
  publishedAt: text,
  zone: text,
  copyOf: key.nullable(),
  note: text,
});

const retraction = z.strictObject({
  key,
  kind: z.enum(RETRACTION_KINDS),
  figures: z.array(key),
  hop: key.nullable(),
  by: key.nullable(),
  answerable: z.boolean(),
  statedAt: text,
  reason: text,
  reports: z.array(z.strictObject({ source: key, passages: z.array(passageSchema) })).min(1),
  replacement: key.nullable(),
  undoes: key.nullable(),
  note: text,
});

const event = z.strictObject({
  slug: key,
  title: z.string(),
  summary: z.string(),
  language: z.string(),
  start: z.string(),
  end: text,
  zone: z.string(),
  country: z.string(),
  place: text,
});

const eventFile = z.strictObject({
  event,
  sources: z.array(source),
  figures: z.array(figure),
  retractions: z.array(retraction),
});

const agent = z.strictObject({
  key,
  name: z.string(),
  kind: z.enum(AGENT_KINDS),
  country: text,
  aliases: z.array(z.string()),
  memberOf: key.nullable(),
  vague: z.boolean(),
});

const place = z.strictObject({
  slug: key,
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  within: key.nullable(),
});
const metric = z.strictObject({ slug: key, labels, position: z.number() });
const population = z.strictObject({ slug: key, labels, within: key.nullable(), position: z.number() });

export type DemoEvent = z.infer<typeof eventFile>;
export type DemoAgent = z.infer<typeof agent>;

async function read<Schema extends z.ZodType>(name: string, schema: Schema): Promise<z.output<Schema>> {
  const path = join(process.cwd(), "prisma", "demo", `${name}.json`);
  const parsed = schema.safeParse(JSON.parse(await readFile(path, "utf8")));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export const readMetrics = () => read("metrics", z.array(metric));
export const readPopulations = () => read("populations", z.array(population));
export const readPlaces = () => read("places", z.array(place));
export const readAgents = () => read("agents", z.array(agent));
export const readEvent = (slug: string) => read(slug, eventFile);

/** The events that come with Countline, in the order in which they are loaded. */
export const DEMO_EVENTS = [
  "norway-attacks-2011",
  "grenfell-tower-2017",
  "kazakhstan-january-2022",
  "derna-flood-2023",
  "maui-fires-2023",
  "hurricane-maria-2017",
  "september-11-2001",
  "beirut-explosion-2020",
] as const;
