/** The pages that are measured: the first that a reader opens, and the one with the most on it. */
export const PAGES = [
  { name: "home", path: "/" },
  { name: "event", path: "/events/kazakhstan-january-2022" },
] as const;

export const EVENT = PAGES[1];
