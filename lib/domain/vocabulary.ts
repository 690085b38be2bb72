/**
 * The closed lists of the glossary. Their members are the slugs used in the
 * database, the API and the URLs; what they mean is told in METHOD.md.
 */

/** How a number was hedged in print (METHOD.md, "Quantity"). */
export const QUALIFIERS = [
  "exact",
  "at-least",
  "more-than",
  "just-over",
  "at-most",
  "fewer-than",
  "nearly",
  "about",
  "between",
  "order",
  "unknown",
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** What span of time a number counts (METHOD.md, "Basis and method"). */
export const BASES = ["cumulative", "period", "current", "unknown"] as const;
export type Basis = (typeof BASES)[number];

/** How a number was arrived at (METHOD.md, "Basis and method"). */
export const METHODS = ["reported", "identified", "presumed", "estimate"] as const;
export type Method = (typeof METHODS)[number];

/** What a hop of an attribution chain does with the number. */
export const HOP_ROLES = ["relays", "asserts", "based-on"] as const;
export type HopRole = (typeof HOP_ROLES)[number];

/** How one print of a figure relates to the statement itself. */
export const RELATIONS = ["original", "verbatim-copy", "rewritten", "altered-value"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Acts upon figures (METHOD.md, "Retractions"). */
export const RETRACTION_KINDS = [
  "retraction",
  "correction",
  "redefinition",
  "removal",
  "dispute",
  "denial",
  "disavowal",
  "reinstatement",
] as const;
export type RetractionKind = (typeof RETRACTION_KINDS)[number];

/** Who an agent is. State kinds speak for a state (see STATE_AGENT_KINDS). */
export const AGENT_KINDS = [
  "government",
  "office-holder",
  "police",
  "military",
  "health-service",
  "court",
  "prosecutor",
  "state-media",
  "news-agency",
  "newspaper",
  "broadcaster",
  "online-outlet",
  "ngo",
  "international-organisation",
  "research",
  "unit",
  "person",
  "other",
] as const;
export type AgentKind = (typeof AGENT_KINDS)[number];

/** The kinds of agent whose figures are "official figures" of their country. */
export const STATE_AGENT_KINDS: readonly AgentKind[] = [
  "government",
  "office-holder",
  "police",
  "military",
  "health-service",
  "court",
  "prosecutor",
  "state-media",
];

/** Where something an editor made stands on its way to the public. */
export const PUBLICATION_STATES = ["draft", "in-review", "published", "withdrawn-by-us"] as const;
export type PublicationState = (typeof PUBLICATION_STATES)[number];

/** The state of a figure at a moment, in order of precedence (METHOD.md, "Standing"). */
export const STATES = [
  "not-yet-known",
  "corrected",
  "retracted",
  "redefined",
  "removed",
  "superseded",
  "disputed",
  "standing",
] as const;
export type State = (typeof STATES)[number];

/** The states in which a figure is withdrawn. */
export const WITHDRAWN_STATES: readonly State[] = ["corrected", "retracted", "redefined", "removed"];

/** What is said of a figure beside its state. */
export const FLAGS = [
  "disputed",
  "denied",
  "disavowed",
  "hop-struck",
  "basis-assumed",
  "known-from-retrieval",
] as const;
export type Flag = (typeof FLAGS)[number];

export const PLACE_KINDS = ["country", "region", "city", "site", "other"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
