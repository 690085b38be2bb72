import { z } from "zod";
import { CHANGED_KINDS, CHANGES } from "@/lib/domain/public-changes";
import { component, described } from "./api-components";
import * as entity from "./api-entities";
import * as word from "./api-words";

// What each address of the API answers with. `revision` is always that of our records from which it was made.

export const eventAnswer = component(
  "EventAnswer",
  "One event: what was known of it, and how each figure stood.",
  z.object({
    event: entity.event,
    figures: described("In the order in which they became known.", z.array(entity.figure)),
    retractions: z.array(entity.retraction),
    sources: z.array(entity.source),
    revision: word.revision(),
  }),
);

export const eventsAnswer = component(
  "EventsAnswer",
  "Published events, the latest to begin first.",
  z.object({
    events: z.array(entity.eventSummary),
    matching: described("How many events the filters leave, on all pages together.", word.count()),
    similar: described("No event has these very words: these have similar ones.", z.boolean()),
    next: word.next(),
    revision: word.revision(),
  }),
);

const listOf = <Schema extends z.ZodType, Name extends string>(
  id: string,
  description: string,
  name: Name,
  schema: Schema,
) =>
  component(
    id,
    description,
    z.object({
      ...({ [name]: z.array(schema) } as Record<Name, z.ZodArray<Schema>>),
      next: word.next(),
      revision: word.revision(),
    }),
  );

export const figuresAnswer = listOf(
  "FiguresAnswer",
  "Figures of all published events, event by event, the latest to begin first.",
  "figures",
  entity.listedFigure,
);
export const sourcesAnswer = listOf("SourcesAnswer", "Sources, by id.", "sources", entity.listedSource);
export const agentsAnswer = listOf("AgentsAnswer", "Agents, by slug.", "agents", entity.agent);
export const placesAnswer = listOf("PlacesAnswer", "Places, by slug.", "places", entity.place);

export const figureAnswer = component(
  "FigureAnswer",
  "One figure, the acts upon it, and the sources of both.",
  z.object({
    figure: entity.listedFigure,
    retractions: z.array(entity.retraction),
    sources: z.array(entity.source),
    revision: word.revision(),
  }),
);
export const sourceAnswer = component(
  "SourceAnswer",
  "One source, the figures that it prints and the acts that it reports.",
  z.object({
    source: entity.listedSource,
    figureIds: z.array(word.id()),
    retractionIds: z.array(word.id()),
    revision: word.revision(),
  }),
);
export const agentAnswer = component(
  "AgentAnswer",
  "One agent, the figures whose root authority it is, and the sources that it published.",
  z.object({
    agent: entity.agent,
    figureIds: z.array(word.id()),
    sourceIds: z.array(word.id()),
    revision: word.revision(),
  }),
);
export const placeAnswer = component(
  "PlaceAnswer",
  "One place.",
  z.object({ place: entity.place, revision: word.revision() }),
);

export const metricsAnswer = component(
  "MetricsAnswer",
  "Everything that can be counted, in the order in which it is offered.",
  z.object({ metrics: z.array(entity.metric), revision: word.revision() }),
);
export const populationsAnswer = component(
  "PopulationsAnswer",
  "Everybody who can be counted, in the order in which they are offered.",
  z.object({ populations: z.array(entity.population), revision: word.revision() }),
);

export const changesAnswer = component(
  "ChangesAnswer",
  "What the public can see otherwise at the revision `until` than at `since`. Ask on from `until`.",
  z.object({
    since: word.revision(),
    until: word.revision(),
    changes: z.array(
      component(
        "PublicChange",
        "Something that came, changed or went. What went is told by its id only: a tombstone.",
        z.object({
          kind: z.enum(CHANGED_KINDS),
          id: described("With a metric, population or place: its slug.", z.string().min(1)),
          change: z.enum(CHANGES),
          event: described(
            "The slug of the event that it is part of; null for what events share, for what went, and where the event is shown no more.",
            word.slug().nullable(),
          ),
          href: described(
            "Where it is told; null when it is gone, or its event is shown no more.",
            z.string().nullable(),
          ),
        }),
      ),
    ),
    next: word.next(),
    revision: described("The newest revision.", z.int().min(0)),
  }),
);

/** Its columns are lib/export's, which tells them when the description is made (`describeApi`). */
export const figureRow = component(
  "FigureRow",
  "One figure as one source printed it: each column is told at /api/v1/columns.",
  z.record(z.string(), z.unknown()),
);

export const figureRows = component(
  "FigureRows",
  "The figures that were asked for, a row for each print.",
  z.object({
    revision: word.revision(),
    known_at: described(
      "The moment whose knowledge is told, as asked for; null: everything that is recorded.",
      z.string().nullable(),
    ),
    columns: described("The address that tells what each value of a row is.", z.string()),
    rows: z.array(figureRow),
  }),
);

export const descriptionAnswer = component(
  "DescriptionAnswer",
  "An OpenAPI 3.1 document.",
  z.object({
    openapi: z.string().regex(/^3\.1\.\d+$/u),
    info: z.looseObject({ title: z.string(), version: z.string(), description: z.string() }),
    servers: z.array(z.object({ url: z.string() })),
    paths: described("By address: what can be asked there.", z.record(z.string(), z.looseObject({}))),
    components: z.object({
      schemas: described(
        "The named parts of answers, as JSON Schema.",
        z.record(z.string(), z.looseObject({})),
      ),
      headers: z.record(z.string(), z.looseObject({})),
      responses: z.record(z.string(), z.looseObject({})),
    }),
  }),
);

export const columnsAnswer = component(
  "ColumnsAnswer",
  "What each column of a download holds.",
  z.object({
    columns: z.array(z.looseObject({ name: z.string() })),
    schema: described("A row's JSON Schema.", z.record(z.string(), z.unknown())),
  }),
);

export const problemsAnswer = component(
  "ProblemsAnswer",
  "Every kind of problem, by the word that its type ends in.",
  z.object({
    problems: z.record(z.string(), z.object({ title: z.string(), status: z.int().min(400).max(599) })),
  }),
);

export const problemDocument = component(
  "Problem",
  "An error (RFC 9457).",
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: described("The path that was asked for.", z.string()),
    problems: z
      .array(
        z.object({
          path: z.string(),
          code: z.string(),
          values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        }),
      )
      .optional(),
  }),
);
