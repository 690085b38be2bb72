import { readAct } from "@/lib/domain/acts";
import type { ActReport, Event, EventContent, Retraction } from "@/lib/domain/content";
import { toTimeline } from "@/lib/domain/timeline";
import type { PublicationState } from "@/lib/domain/vocabulary";
import type { RetractionInput } from "@/lib/schemas/source-input";
import type { Draft } from "../draft";
import { getEventContent } from "../queries/get-event-content";
import { checkDate } from "./check-date";
import { resolveAgent } from "./resolve-agent";

type Frame = {
  id: string;
  event: Event;
  sequence: number;
  state: PublicationState;
  /** The source saved with it, which reports it. */
  source: string | null;
  /** Ids of the figures of the same form: "#0" means the first. */
  figuresOfForm: readonly string[];
};

async function resolveFigure(draft: Draft, ref: string, frame: Frame, path: string): Promise<string | null> {
  const id = ref.startsWith("#") ? frame.figuresOfForm[Number(ref.slice(1))] : ref;
  const figure = id === undefined ? null : await draft.get("figure", id);
  if (figure?.event === frame.event.id) return figure.id;
  draft.refuse(path, "unknown-figure");
  return null;
}

async function resolveFigures(draft: Draft, input: RetractionInput, frame: Frame, path: string) {
  const found: string[] = [];
  for (const [index, ref] of input.figures.entries()) {
    const id = await resolveFigure(draft, ref, frame, `${path}figures[${index}]`);
    if (id !== null && !found.includes(id)) found.push(id);
  }
  return found;
}

function buildReports(input: RetractionInput, frame: Frame): ActReport[] {
  const own = frame.source === null ? [] : [{ source: frame.source, passages: input.passages }];
  return [...own, ...input.reports.filter((report) => report.source !== frame.source)];
}

async function checkReports(draft: Draft, reports: readonly ActReport[], path: string): Promise<void> {
  if (reports.length === 0) draft.refuse(`${path}reports`, "report-required");
  const seen = new Set<string>();
  for (const [index, { source }] of reports.entries()) {
    if (seen.has(source) || !(await draft.get("source", source))) {
      draft.refuse(`${path}reports[${index}].source`, seen.has(source) ? "source-twice" : "unknown-source");
    }
    seen.add(source);
  }
}

async function checkKind(draft: Draft, act: Retraction, path: string): Promise<void> {
  const isReinstatement = act.kind === "reinstatement";
  if (isReinstatement && act.figures.length > 0)
    draft.refuse(`${path}figures`, "reinstatement-has-no-figures");
  if (!isReinstatement && act.figures.length === 0) draft.refuse(`${path}figures`, "figures-required");
  if (isReinstatement) {
    const undone = act.undoes === null ? null : await draft.get("retraction", act.undoes);
    if (undone?.event !== act.event) draft.refuse(`${path}undoes`, "undoes-required");
  } else if (act.undoes !== null) draft.refuse(`${path}undoes`, "only-reinstatement-undoes");
  if (act.kind === "correction" && act.replacement === null)
    draft.refuse(`${path}replacement`, "replacement-required");
  if (act.replacement !== null && !["correction", "redefinition"].includes(act.kind)) {
    draft.refuse(`${path}replacement`, "replacement-not-allowed");
  }
  if (act.replacement !== null && act.figures.includes(act.replacement))
    draft.refuse(`${path}replacement`, "replaces-itself");
  if (act.kind === "disavowal" && act.hop === null) draft.refuse(`${path}hop`, "hop-required");
}

/** The act that `input` describes, by the rules that need no look at other figures. */
export async function buildRetraction(
  draft: Draft,
  input: RetractionInput,
  frame: Frame,
  path: string,
): Promise<Retraction> {
  checkDate(draft, `${path}statedAt`, input.statedAt, frame.event.zone);
  const { kind, answerable, statedAt, reason, undoes, note } = input;
  const act: Retraction = {
    ...{ id: frame.id, event: frame.event.id, sequence: frame.sequence, kind },
    figures: await resolveFigures(draft, input, frame, path),
    hop: await resolveAgent(draft, input.hop, `${path}hop`),
    by: await resolveAgent(draft, input.by, `${path}by`),
    ...{ answerable, statedAt, reason, undoes, note },
    reports: buildReports(input, frame),
    replacement:
      input.replacement && (await resolveFigure(draft, input.replacement, frame, `${path}replacement`)),
    state: frame.state,
  };
  await checkReports(draft, act.reports, path);
  await checkKind(draft, act, path);
  return act;
}

/** The event as it will be after this save. */
async function contentAfter(draft: Draft, eventId: string): Promise<EventContent> {
  const found = await getEventContent(eventId, draft.tx);
  const event = await draft.get("event", eventId);
  if (!event) throw new Error(`No event ${eventId}`);
  const empty = { figures: [], appearances: [], retractions: [], sources: [], agents: [] };
  const content = found ?? { event, ...empty, metrics: [], populations: [], places: [] };
  const over = <Item extends { id: string }>(old: Item[], changed: Item[]) => {
    const ids = new Set(changed.map((item) => item.id));
    return [...old.filter((item) => !ids.has(item.id)), ...changed];
  };
  return {
    ...content,
    event,
    figures: over(content.figures, draft.pending("figure")),
    appearances: over(content.appearances, draft.pending("appearance")),
    sources: over(content.sources, draft.pending("source")),
    agents: over(content.agents, [...draft.pending("agent"), ...(await agentsOfActs(draft))]),
  };
}

async function agentsOfActs(draft: Draft) {
  const found = [];
  for (const act of draft.pending("retraction")) {
    const agent = act.by === null ? null : await draft.get("agent", act.by);
    if (!agent) continue;
    found.push(agent);
    const body = agent.memberOf === null ? null : await draft.get("agent", agent.memberOf);
    if (body) found.push(body);
  }
  return found;
}

/**
 * Refuses acts that would not do what their kind says (METHOD.md, "Retractions"): taken back by
 * somebody who cannot, aimed at a hop that a chain does not have. Nothing is silently turned into
 * another kind: the editor chooses.
 */
export async function checkActs(
  draft: Draft,
  eventId: string,
  acts: readonly { act: Retraction; path: string }[],
): Promise<void> {
  if (acts.length === 0 || draft.problems.length > 0) return;
  const { figures } = toTimeline(await contentAfter(draft, eventId));
  const byId = new Map(figures.map((timed) => [timed.figure.id, timed]));
  for (const { act, path } of acts) {
    for (const id of act.figures) {
      const timed = byId.get(id);
      const remark = timed ? readAct(act, timed.speakers).remarks[0] : undefined;
      if (remark) draft.refuse(remark === "no-such-hop" ? `${path}hop` : `${path}by`, `act-${remark}`);
      if (remark) break;
    }
  }
}
