import type { SelectOption } from "@/components/ui/select";

/** What the fields of the desk's forms offer, in the language of the page. */
export type DeskChoices = {
  metrics: SelectOption[];
  populations: SelectOption[];
  places: SelectOption[];
  /** Figures of the event, by id. */
  figures: SelectOption[];
  /** Acts of the event, by id. */
  acts: SelectOption[];
  /** Sources of the event, by id. */
  sources: SelectOption[];
};

/** What is offered to nobody in particular: nothing. What was chosen before stays chosen. */
export const NO_CHOICES: DeskChoices = {
  metrics: [],
  populations: [],
  places: [],
  figures: [],
  acts: [],
  sources: [],
};

/** Ids of the lists that text fields suggest from: see `Datalists`. */
export const LISTS = {
  agents: "known-agents",
  hops: "known-hops",
  zones: "known-zones",
  countries: "known-countries",
  languages: "known-languages",
} as const;
