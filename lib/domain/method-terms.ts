import { ORDERS } from "./quantity";
import type { Because } from "./standing";
import type { HeadlineRule } from "./view-state";
import {
  BASES,
  FLAGS,
  HOP_ROLES,
  METHODS,
  PUBLICATION_STATES,
  QUALIFIERS,
  RELATIONS,
  RETRACTION_KINDS,
  STATES,
} from "./vocabulary";

/** The members of a closed list that is written as a type: one that is left out does not compile. */
const membersOf = <Member extends string>(all: Record<Member, true>) => Object.keys(all) as Member[];

const ORDER_SLUGS = ORDERS.map(({ slug }) => slug);

const REASONS = membersOf<Because["rule"]>({
  "newest-of-series": true,
  "only-of-series": true,
  newer: true,
  act: true,
  "stands-again": true,
  reinstated: true,
  "not-yet-known": true,
});

const HEADLINE_RULES = membersOf<HeadlineRule["kind"]>({
  latest: true,
  "per-authority": true,
  range: true,
  authority: true,
});

/** The checks that readers see (METHOD.md, "Checks" and "Origins"). */
const CHECKS = ["drop", "part", "late", "origins"] as const;

/**
 * Every term that the method page explains, by group. The lists are those that the code works with, so that
 * the page and the code cannot disagree on what there is.
 */
export const METHOD_TERMS = {
  qualifier: QUALIFIERS,
  order: ORDER_SLUGS,
  basis: BASES,
  method: METHODS,
  print: RELATIONS,
  hop: HOP_ROLES,
  act: RETRACTION_KINDS,
  state: STATES,
  flag: FLAGS,
  reason: REASONS,
  headline: HEADLINE_RULES,
  check: CHECKS,
  publication: PUBLICATION_STATES,
} as const satisfies Record<string, readonly string[]>;

export type TermGroup = keyof typeof METHOD_TERMS;
export type Term<Group extends TermGroup> = (typeof METHOD_TERMS)[Group][number];
