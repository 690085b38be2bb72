import type { Quantity } from "./quantity";
import type {
  AgentKind,
  Basis,
  HopRole,
  Method,
  PlaceKind,
  PublicationState,
  Relation,
  RetractionKind,
} from "./vocabulary";

/**
 * The plain objects that everything outside the database works with. Ids are
 * opaque strings; metrics, populations and places are named by their slug;
 * every date of the outside world is an EDTF string as typed.
 */

export type Event = {
  id: string;
  slug: string;
  title: string;
  summary: string;
  /** What title, summary, reasons and all our remarks are written in: BCP 47. Phrases are in their source's. */
  language: string;
  /** EDTF. */
  start: string;
  /** EDTF; null while it goes on or when it is not known. */
  end: string | null;
  /** IANA time zone in which dates without an offset are read. */
  zone: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Where it happened, in words: "nationwide, worst in Almaty". Figures name places of the table. */
  place: string | null;
  state: PublicationState;
};

export type Agent = {
  id: string;
  slug: string;
  name: string;
  kind: AgentKind;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  aliases: string[];
  /** Whom a person or unit speaks for, or the body that a vague agent stands for: an agent's id. */
  memberOf: string | null;
  /** "official sources", "the authorities": nobody in particular. */
  vague: boolean;
};

/** A label per language: `{ en: "deaths", nl: "doden" }`. */
export type Labels = Record<string, string>;

export type Metric = { slug: string; labels: Labels; position: number };

/** `within`: the slug of the population that this one is known to be inside of. */
export type Population = { slug: string; labels: Labels; within: string | null; position: number };

/** `within`: the slug of the place that this one lies in. */
export type Place = { slug: string; name: string; kind: PlaceKind; within: string | null };

export type Source = {
  id: string;
  url: string | null;
  archivedUrl: string | null;
  title: string | null;
  /** An agent's id; null when the publisher is not known. */
  publisher: string | null;
  byline: string | null;
  /** BCP 47. */
  language: string | null;
  /** EDTF; null when the item carries no date. */
  publishedAt: string | null;
  /** IANA zone of its own dates; null: the event's. */
  zone: string | null;
  /** EDTF: when we read it. */
  retrievedAt: string;
  /** SHA-256 of its full text, in hex; null when we hold no text. The text itself is for editors only. */
  contentHash: string | null;
  /** Id of the source whose copy this is. */
  copyOf: string | null;
  /** Our own remark: how it was dated, what was not obvious. */
  note: string | null;
  state: PublicationState;
};

/** One link of an attribution chain; chains run from whoever relayed the number to its origin. */
export type Hop = {
  /** An agent's id; an agent stands at most once in a chain. */
  agent: string;
  role: HopRole;
  /** Was this hop itself seen or heard, and not only known through the hop before it? */
  firstHand: boolean;
};

/** `position`: where the phrase starts in the source's text, in UTF-16 units; null when not known. */
export type Passage = { phrase: string; position: number | null };

export type Appearance = {
  id: string;
  figure: string;
  source: string;
  passages: Passage[];
  /** Id of the agency that it was taken from (Belga, DPA). */
  via: string | null;
  /** The chain as this print gives it; may be empty. */
  chain: Hop[];
  /** The quantity as printed here, when it differs from the figure's. */
  quantity: Quantity | null;
  relation: Relation;
  note: string | null;
  state: PublicationState;
};

export type Figure = {
  id: string;
  event: string;
  metric: string;
  population: string;
  /** A place's slug; null: the event as a whole. */
  place: string | null;
  quantity: Quantity;
  basis: Basis;
  /** EDTF interval, with basis `period` only. */
  period: string | null;
  method: Method;
  /** What the number takes in or leaves out: slugs of populations, or short words. */
  includes: string[];
  excludes: string[];
  /** EDTF: the moment up to which it counts. */
  asOf: string | null;
  /** EDTF: when the authority said it. */
  statedAt: string | null;
  /** The editors' judgement of who said it, from all its appearances. */
  chain: Hop[];
  /** Why it was recorded so, where that is not obvious. */
  note: string | null;
  state: PublicationState;
};

/** Where an act was reported. */
export type ActReport = { source: string; passages: Passage[] };

export type Retraction = {
  id: string;
  event: string;
  /** Order of recording: the smaller was recorded first. */
  sequence: number;
  kind: RetractionKind;
  /** Ids of its target figures; empty for a reinstatement, which targets an act. */
  figures: string[];
  /** With an act on a hop: the id of that hop's agent, in each target's chain. */
  hop: string | null;
  /** Id of the agent who acted; null when the reports do not say. */
  by: string | null;
  /** Is `by` the body answerable for the count, though not its root authority? */
  answerable: boolean;
  /** EDTF: when it was done. */
  statedAt: string | null;
  /** In the words of whoever acted, or ours. */
  reason: string | null;
  reports: ActReport[];
  /** With a correction or redefinition: the id of the figure that replaces its target. */
  replacement: string | null;
  /** True only in what the public sees: there is a replacement, and it is not published. */
  replacementHidden?: boolean;
  /** With a reinstatement: the id of the act that it undoes. */
  undoes: string | null;
  note: string | null;
  state: PublicationState;
};

/** Everything that belongs to one event; `visibleContent` in publication.ts keeps what the public may see. */
export type EventContent = {
  event: Event;
  figures: Figure[];
  appearances: Appearance[];
  retractions: Retraction[];
  sources: Source[];
  agents: Agent[];
  metrics: Metric[];
  populations: Population[];
  places: Place[];
};
