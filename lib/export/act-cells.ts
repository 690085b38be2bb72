import { actsUpon, undoneBy } from "@/lib/domain/in-force";
import type { TimedFigure } from "@/lib/domain/timeline";
import { agentName, type RowReader } from "./row-reader";

/** What was done to a figure, by whom, when and why: lists of one length (METHOD.md, "Retractions"). */
export function actCells(reader: RowReader, timed: TimedFigure) {
  const upon = actsUpon(reader.acts, timed.figure.id);
  const acts = upon.map(({ act }) => act);
  const { instant } = reader.input;
  return {
    act_ids: acts.map(({ id }) => id),
    act_kinds: acts.map(({ kind }) => kind),
    act_authorities: acts.map(({ by }) => agentName(reader, by)),
    act_authority_ids: acts.map(({ by }) => by),
    act_hops: acts.map(({ hop }) => agentName(reader, hop)),
    act_stated_at: acts.map(({ statedAt }) => statedAt),
    act_known_until: upon.map(({ known }) => reader.write(known.latest)),
    act_reasons: acts.map(({ reason }) => reason),
    act_replacement_ids: acts.map(({ replacement }) => replacement),
    act_replacements_hidden: acts.map(({ replacementHidden }) => replacementHidden === true),
    act_undoes_ids: acts.map(({ undoes }) => undoes),
    acts_in_force: upon.map((act) => undoneBy(act, reader.acts, instant) === null),
  };
}
