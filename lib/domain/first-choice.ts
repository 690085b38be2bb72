/** What a statement is taken to be, or a form shows, before anything else is chosen. */
export const FIRST_CHOICE = {
  population: "everyone",
  basis: "unknown",
  method: "reported",
  role: "asserts",
  relation: "original",
} as const;
