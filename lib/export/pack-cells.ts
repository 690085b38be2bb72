import type { Agent } from "@/lib/domain/content";
import { undoneBy } from "@/lib/domain/in-force";
import type { TimedAct } from "@/lib/domain/timeline";
import { eventCells } from "./figure-cells";
import { agentName, type RowReader, spanOf } from "./row-reader";

/** What an event is, and at which moment and revision it is told. */
export function eventRow(reader: RowReader) {
  const { summary, start, end, place } = reader.input.timeline.content.event;
  const [began, ended] = [spanOf(reader, start), spanOf(reader, end)];
  return {
    ...eventCells(reader),
    event_summary: summary,
    event_place: place,
    event_start: start,
    event_start_from: began.from,
    event_start_until: began.until,
    event_end: end,
    event_end_from: ended.from,
    event_end_until: ended.until,
  };
}

/** Who somebody is. */
export function agentRow({ id, slug, name, kind, country, aliases, memberOf, vague }: Agent) {
  return {
    agent_id: id,
    agent_slug: slug,
    agent_name: name,
    agent_kind: kind,
    agent_country: country,
    agent_aliases: aliases,
    agent_member_of: memberOf,
    agent_vague: vague,
  };
}

type ReportedWords = { source: string; phrase: string | null };

/** Where an act was reported: a source for each phrase, once where no phrase was noted. */
function reportLists({ act }: TimedAct) {
  const reports = act.reports.flatMap(({ source, passages }): ReportedWords[] =>
    passages.length === 0 ? [{ source, phrase: null }] : passages.map(({ phrase }) => ({ source, phrase })),
  );
  return { sources: reports.map(({ source }) => source), phrases: reports.map(({ phrase }) => phrase) };
}

/** One act, with all its targets and reports (METHOD.md, "Retractions"). */
export function actRow(reader: RowReader, timed: TimedAct) {
  const { act, known } = timed;
  const stated = spanOf(reader, act.statedAt);
  const reports = reportLists(timed);
  return {
    act_id: act.id,
    event_slug: reader.input.timeline.content.event.slug,
    act_kind: act.kind,
    target_figure_ids: act.figures,
    hop: agentName(reader, act.hop),
    hop_id: act.hop,
    authority: agentName(reader, act.by),
    authority_id: act.by,
    answerable: act.answerable,
    stated_at: act.statedAt,
    stated_from: stated.from,
    stated_until: stated.until,
    known_from: reader.write(known.earliest),
    known_until: reader.write(known.latest),
    known_assumed: known.assumed,
    reason: act.reason,
    report_source_ids: reports.sources,
    report_phrases: reports.phrases,
    replacement_id: act.replacement,
    replacement_hidden: act.replacementHidden === true,
    undoes_id: act.undoes,
    in_force: undoneBy(timed, reader.acts, reader.input.instant) === null,
    act_note: act.note,
  };
}
