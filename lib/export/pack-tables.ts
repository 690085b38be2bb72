import { type Column, columnsOf, type Described } from "./column";
import { ACTS, CHAIN, DATES, ORIGIN, PRINT, REMARK, SOURCE, STANDING, SUBJECT } from "./columns";
import { actRow, agentRow, eventRow } from "./pack-cells";
import { ACTS_UPON_FIGURES, AGENTS, EVENTS } from "./pack-columns";
import type { PackContent } from "./pack-content";
import { appearanceRows, figureRows, type PackRow } from "./pack-rows";
import { sourceCells } from "./print-cells";

/** `column` names a row of the table `table`, by its key. */
export type PackReference = { column: string; table: string };

/** One table of an evidence pack. */
export type PackTable = {
  name: string;
  title: string;
  columns: readonly Column[];
  key: string;
  references: readonly PackReference[];
  /** May several events have the same row? It is told once. */
  isShared: boolean;
  /** The columns that every row has a value in. */
  required: readonly string[];
  rows: (content: PackContent) => Iterable<PackRow>;
};

const { act_ids, acts_in_force } = ACTS;

const EVENT_SLUG: Described = ["text", null, "The event"];
const { appearance_id, ...PRINTED } = PRINT;
const { source_id, ...SOURCE_REST } = SOURCE;

/** The tables of an evidence pack; each is named by those that refer to it. */
export const PACK_TABLES: readonly PackTable[] = [
  {
    name: "events",
    title: "Events",
    columns: columnsOf(EVENTS),
    key: "event_slug",
    isShared: false,
    references: [],
    required: ["event_slug", "event_title", "event_language", "event_zone", "event_start", "revision"],
    rows: ({ reader }) => [eventRow(reader)],
  },
  {
    name: "agents",
    title: "Agents: who publishes and who is cited",
    columns: columnsOf(AGENTS),
    key: "agent_id",
    isShared: true,
    references: [{ column: "agent_member_of", table: "agents" }],
    required: ["agent_id", "agent_slug", "agent_name", "agent_kind", "agent_vague"],
    rows: ({ agents }) => agents.map(agentRow),
  },
  {
    name: "sources",
    title: "Sources: articles, broadcasts, posts, statements",
    columns: columnsOf({ source_id, ...SOURCE_REST }),
    key: "source_id",
    isShared: true,
    references: [
      { column: "publisher_id", table: "agents" },
      { column: "source_copy_of", table: "sources" },
    ],
    required: ["source_id", "source_retrieved_at"],
    rows: ({ reader, sources }) => sources.map((source) => sourceCells(reader, source)),
  },
  {
    name: "figures",
    title: "Figures: statements of a quantity, withdrawn ones among them",
    columns: columnsOf({
      event_slug: EVENT_SLUG,
      ...{ ...SUBJECT, ...DATES, ...CHAIN, ...STANDING, act_ids, acts_in_force, ...REMARK },
    }),
    key: "figure_id",
    isShared: false,
    references: [
      { column: "event_slug", table: "events" },
      { column: "root_authority_id", table: "agents" },
    ],
    required: [
      "figure_id",
      "event_slug",
      "metric",
      "population",
      "qualifier",
      "state",
      "withdrawn",
      "because",
    ],
    rows: figureRows,
  },
  {
    name: "appearances",
    title: "Appearances: figures as sources printed them",
    columns: columnsOf({
      appearance_id,
      ...{ figure_id: SUBJECT.figure_id, source_id, ...ORIGIN, ...PRINTED },
    }),
    key: "appearance_id",
    isShared: false,
    references: [
      { column: "figure_id", table: "figures" },
      { column: "source_id", table: "sources" },
      { column: "origin_id", table: "sources" },
      { column: "via_id", table: "agents" },
    ],
    required: ["appearance_id", "figure_id", "source_id", "origin_id", "printed_qualifier", "relation"],
    rows: appearanceRows,
  },
  {
    name: "acts",
    title: "Acts upon figures: what was taken back, corrected, removed, doubted or reinstated",
    columns: columnsOf(ACTS_UPON_FIGURES),
    key: "act_id",
    isShared: false,
    references: [
      { column: "event_slug", table: "events" },
      { column: "authority_id", table: "agents" },
      { column: "hop_id", table: "agents" },
      { column: "undoes_id", table: "acts" },
    ],
    required: ["act_id", "event_slug", "act_kind", "known_until", "in_force"],
    rows: ({ reader, acts }) => acts.map((act) => actRow(reader, act)),
  },
];
