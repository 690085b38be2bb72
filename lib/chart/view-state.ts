/** What a reader has chosen to see of an event; all of it is in the URL. */
export type ViewState = {
  /** A metric's slug. */
  metric: string;
  /** A population's slug. */
  population: string;
  /** A place's slug; null: the event as a whole. */
  place: string | null;
  /** `focus`: the weeks in which most was reported; `all`: from the first figure to the last. */
  range: "focus" | "all";
  /** An EDTF date or moment as typed; null: now. */
  knownAt: string | null;
};
