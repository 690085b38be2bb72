import type { z } from "zod";
import * as answer from "./api-answers";
import { contentAnswer } from "./api-content";
import * as asked from "./api-parameters";
import { timelineAnswer } from "./api-timeline-answer";

export const API_GROUPS = ["events", "figures", "sources", "words", "changes", "files", "api"] as const;
export type ApiGroup = (typeof API_GROUPS)[number];

/** One thing that can be asked of the API, with all that its description says. */
export type ApiOperation = {
  /** Names it, for programs that are made from the description. */
  id: string;
  group: ApiGroup;
  path: string;
  summary: string;
  /** What stands in the path, by name, and one that works with the demonstration events. */
  inPath?: Readonly<Record<string, { schema: z.ZodType; example: string }>>;
  query?: z.ZodObject;
  /** What it answers with; `isFile`: to be kept under a name that is sent with it. */
  answer: ({ schema: z.ZodType } | { type: string }) & { isFile?: boolean };
  example?: Readonly<Record<string, string>>;
};

const slug = { schema: asked.eventSlug, example: "kazakhstan-january-2022" };
const id = { schema: asked.pathId, example: "" };

const EVENTS: ApiOperation[] = [
  {
    ...{ id: "listEvents", group: "events", path: "/api/v1/events" },
    summary: "The published events, with counts and the figures that stand.",
    ...{ query: asked.eventsQuery, answer: { schema: answer.eventsAnswer } },
  },
  {
    ...{ id: "getEvent", group: "events", path: "/api/v1/events/{slug}", inPath: { slug } },
    summary: "One event: its figures with their chains, prints and standing, acts upon them, sources.",
    ...{ query: asked.knownQuery, answer: { schema: answer.eventAnswer } },
    example: { knownAt: "2022-01-09" },
  },
  {
    ...{ id: "getTimeline", group: "events", path: "/api/v1/events/{slug}/timeline", inPath: { slug } },
    summary: "What its timeline draws: lines by authority, envelopes and headlines at a moment.",
    ...{ query: asked.timelineQuery, answer: { schema: timelineAnswer } },
    example: { metric: "deaths", knownAt: "2022-01-10" },
  },
  {
    ...{ id: "getContent", group: "events", path: "/api/v1/events/{slug}/content", inPath: { slug } },
    summary: "One event as the timeline's own code reads it: all parts with their keys.",
    ...{ query: asked.revisionQuery, answer: { schema: contentAnswer } },
  },
];

const FIGURES: ApiOperation[] = [
  {
    ...{ id: "listFigures", group: "figures", path: "/api/v1/figures" },
    summary: "Figures of all events, by what they are about, who said them and how they stand.",
    ...{ query: asked.figuresQuery, answer: { schema: answer.figuresAnswer } },
    example: { metric: "deaths", state: "retracted" },
  },
  {
    ...{ id: "getFigure", group: "figures", path: "/api/v1/figures/{id}", inPath: { id } },
    summary: "One figure, the acts upon it, and the sources of both.",
    ...{ query: asked.knownQuery, answer: { schema: answer.figureAnswer } },
  },
];

const SOURCES: ApiOperation[] = [
  {
    ...{ id: "listSources", group: "sources", path: "/api/v1/sources" },
    summary: "The sources that events show.",
    ...{ query: asked.listQuery, answer: { schema: answer.sourcesAnswer } },
  },
  {
    ...{ id: "getSource", group: "sources", path: "/api/v1/sources/{id}", inPath: { id } },
    summary: "One source, and the ids of what it prints and reports.",
    answer: { schema: answer.sourceAnswer },
  },
  {
    ...{ id: "listAgents", group: "sources", path: "/api/v1/agents" },
    summary: "The agents that events name: authorities, publishers and those who pass on.",
    ...{ query: asked.listQuery, answer: { schema: answer.agentsAnswer } },
  },
  {
    ...{ id: "getAgent", group: "sources", path: "/api/v1/agents/{id}" },
    inPath: { id: { schema: asked.agentKey, example: "" } },
    summary: "One agent, by id or slug, and the ids of what it said and published.",
    answer: { schema: answer.agentAnswer },
  },
];

const WORDS: ApiOperation[] = [
  {
    ...{ id: "listMetrics", group: "words", path: "/api/v1/metrics" },
    summary: "What is counted.",
    answer: { schema: answer.metricsAnswer },
  },
  {
    ...{ id: "listPopulations", group: "words", path: "/api/v1/populations" },
    summary: "Who is counted.",
    answer: { schema: answer.populationsAnswer },
  },
  {
    ...{ id: "listPlaces", group: "words", path: "/api/v1/places" },
    summary: "The places that figures are about, and those that they lie in.",
    ...{ query: asked.listQuery, answer: { schema: answer.placesAnswer } },
  },
  {
    ...{ id: "getPlace", group: "words", path: "/api/v1/places/{slug}" },
    inPath: { slug: { schema: asked.place, example: "almaty" } },
    summary: "One place.",
    answer: { schema: answer.placeAnswer },
  },
];

const CHANGES: ApiOperation[] = [
  {
    ...{ id: "listChanges", group: "changes", path: "/api/v1/changes" },
    summary: "What came, changed and went since a revision; what went is told by its id only.",
    ...{ query: asked.changesQuery, answer: { schema: answer.changesAnswer }, example: { since: "0" } },
  },
];

type File = [name: string, answer: ApiOperation["answer"], summary: string];

const ROW_FILES: File[] = [
  ["figures.csv", { type: "text/csv" }, "Its figures, one row for each print, as CSV."],
  ["figures.hxl.csv", { type: "text/csv" }, "The same with HXL hashtags."],
  ["figures.json", { schema: answer.figureRows }, "The same rows as JSON."],
  ["figures.ndjson", { type: "application/x-ndjson" }, "The same rows as JSON, one on each line."],
  [
    "evidence.zip",
    { type: "application/zip" },
    "A data package with all of it: rows, acts, method, licence, picture.",
  ],
];

const FILES = ROW_FILES.flatMap(([name, told, summary]): ApiOperation[] => {
  const words = name.replaceAll(".", "-");
  return [
    {
      ...{ id: `event-${words}`, group: "files", path: `/api/v1/events/{slug}/${name}`, inPath: { slug } },
      ...{ summary, query: asked.viewQuery, answer: { ...told, isFile: true } },
    },
    {
      ...{ id: `search-${words}`, group: "files", path: `/api/v1/search/${name}` },
      ...{
        summary: `Of every event that a search finds: ${summary}`,
        query: asked.searchQuery,
        answer: { ...told, isFile: true },
      },
    },
  ];
});

const PICTURES: ApiOperation[] = [
  ["chart.svg", "image/svg+xml", "Its timeline as a picture."],
  ["chart.png", "image/png", "The same in pixels."],
  ["preview.png", "image/png", "What is shown where a link to it is pasted."],
].map(([name = "", type = "", summary = ""]): ApiOperation => {
  return {
    ...{
      id: name.replace(".", "-"),
      group: "files",
      path: `/api/v1/events/{slug}/${name}`,
      inPath: { slug },
    },
    ...{ summary, query: asked.pictureQuery, answer: { type } },
  };
});

const ABOUT: ApiOperation[] = [
  {
    ...{ id: "listColumns", group: "api", path: "/api/v1/columns" },
    summary: "What each column of a download holds, and a row's JSON Schema.",
    answer: { schema: answer.columnsAnswer },
  },
  {
    ...{ id: "listProblems", group: "api", path: "/api/v1/problems" },
    summary: "The kinds of error that the API answers with.",
    answer: { schema: answer.problemsAnswer },
  },
  {
    ...{ id: "getDescription", group: "api", path: "/api/v1/openapi.json" },
    summary: "This description, as OpenAPI 3.1.",
    answer: { schema: answer.descriptionAnswer },
  },
];

/** Everything that can be asked of the API. */
export const API_OPERATIONS: readonly ApiOperation[] = [
  ...[EVENTS, FIGURES, SOURCES, WORDS, CHANGES, FILES, PICTURES, ABOUT].flat(),
];
