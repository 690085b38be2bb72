import { AGENT_KINDS, RETRACTION_KINDS } from "@/lib/domain/vocabulary";
import type { Described } from "./column";
import { EVENT } from "./columns";
import type { actRow, agentRow, eventRow } from "./pack-cells";

// The columns of an evidence pack that a download of rows has not.

type Cells<Make extends (...given: never[]) => object> = Record<keyof ReturnType<Make>, Described>;

export const EVENTS: Cells<typeof eventRow> = {
  ...EVENT,
  event_summary: ["text", null, "What happened, in our words"],
  event_place: ["text", null, "Where it happened, in words"],
  event_start: ["text", null, "When it began, EDTF as typed"],
  event_start_from: ["moment", null, "First instant of that"],
  event_start_until: ["moment", null, "First instant after that"],
  event_end: ["text", null, "When it ended, EDTF as typed; empty while it goes on or is not known"],
  event_end_from: ["moment", null, "First instant of that"],
  event_end_until: ["moment", null, "First instant after that"],
};

export const AGENTS: Cells<typeof agentRow> = {
  agent_id: ["text", null, "Id of the agent: a person or organisation that publishes or is cited"],
  agent_slug: ["text", null, "Its name in addresses"],
  agent_name: ["text", null, "Its name"],
  agent_kind: ["text", null, "What it is", AGENT_KINDS],
  agent_country: ["text", null, "ISO 3166-1 alpha-2"],
  agent_aliases: ["texts", null, "Other names"],
  agent_member_of: ["text", null, "Whom a person or unit speaks for, or whom a vague agent stands for"],
  agent_vague: ["yes-no", null, "Is it nobody in particular, such as official sources?"],
};

export const ACTS_UPON_FIGURES: Cells<typeof actRow> = {
  act_id: ["text", null, "Id of the act"],
  event_slug: ["text", null, "The event"],
  act_kind: ["text", null, "What was done", RETRACTION_KINDS],
  target_figure_ids: ["texts", null, "The figures that it is upon; none with a reinstatement"],
  hop: ["text", null, "The hop of their chains that it is on; empty: the whole figure"],
  hop_id: ["text", null, "Id of that agent"],
  authority: ["text", null, "Who did it; empty where no report says"],
  authority_id: ["text", null, "Id of that agent"],
  answerable: ["yes-no", null, "Is that the body answerable for the count, though not its root authority?"],
  stated_at: ["text", null, "When it was done, EDTF as typed"],
  stated_from: ["moment", null, "First instant of that"],
  stated_until: ["moment", null, "First instant after that"],
  known_from: ["moment", null, "It became public between this instant"],
  known_until: ["moment", null, "and this one, from which on it counts as known"],
  known_assumed: ["yes-no", null, "Is that dated by when we read a source that has no date?"],
  reason: ["text", null, "Why, in the words of whoever did it, or ours"],
  report_source_ids: ["texts", null, "The sources that report it, once for each phrase"],
  report_phrases: ["texts", null, "The words in which they do"],
  replacement_id: ["text", null, "The figure that replaces its targets"],
  replacement_hidden: ["yes-no", null, "Is there a replacement that is not published?"],
  undoes_id: ["text", null, "With a reinstatement: the act that it undoes"],
  in_force: ["yes-no", null, "Was it in force then, and not undone?"],
  act_note: ["text", null, "Our remark on the act"],
};
