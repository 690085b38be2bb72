import { parseKnownAt } from "./edtf-date";
import type { Instant } from "./instant";
import { moments, type Timeline } from "./timeline";
import { localDay } from "./zone";

/** One of the two moments: as it stands in the URL, and as an instant (ms). */
export type ComparedMoment = { text: string; instant: Instant };

type Parameters = Record<string, string | string[] | undefined>;

export type MomentParameter = "from" | "to";

/** What is told of the two moments beside what changed between them. */
export type MomentNote =
  | { note: "unreadable"; parameter: MomentParameter; value: string }
  /** Only the other one was given; this one is the first, or last, day of change. */
  | { note: "missing"; parameter: MomentParameter }
  /** The first was later than the second. */
  | { note: "swapped" };

/** The two moments between which changes are told; null when nothing ever became known. */
export type GivenMoments = {
  moments: { from: ComparedMoment; to: ComparedMoment } | null;
  /** Did the address name either? Without, a reader is asked. */
  chosen: boolean;
  notes: MomentNote[];
};

const given = (parameters: Parameters, name: MomentParameter): string | null =>
  [parameters[name]].flat()[0]?.trim() || null;

/** The days on which something became known, first and last, as ISO dates of the event's zone. */
function daysOfChange(timeline: Timeline): Record<MomentParameter, string> | null {
  const { zone } = timeline.content.event;
  const turns = moments(timeline);
  const [first, last] = [turns[0], turns.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: localDay(first - 1, zone), to: localDay(last - 1, zone) };
}

/**
 * Reads two moments from a URL, each as `knownAt` is read (METHOD.md, "Dates"). One that is missing or
 * cannot be read is the first or last day of change, and a first that is later than the second changes
 * places with it: both are noted.
 */
export function readMoments(timeline: Timeline, parameters: Parameters): GivenMoments {
  const { zone } = timeline.content.event;
  const values = { from: given(parameters, "from"), to: given(parameters, "to") };
  const chosen = values.from !== null || values.to !== null;
  const usual = daysOfChange(timeline);
  if (!usual) return { moments: null, chosen, notes: [] };
  const notes: MomentNote[] = [];
  const read = (parameter: MomentParameter): ComparedMoment => {
    const value = values[parameter];
    const parsed = parseKnownAt(value ?? usual[parameter], zone);
    if (value !== null && parsed.ok) return { text: value, instant: parsed.instant };
    if (value !== null) notes.push({ note: "unreadable", parameter, value });
    else if (chosen) notes.push({ note: "missing", parameter });
    const day = parseKnownAt(usual[parameter], zone);
    return { text: usual[parameter], instant: day.ok ? day.instant : 0 };
  };
  const [from, to] = [read("from"), read("to")];
  if (from.instant <= to.instant) return { moments: { from, to }, chosen, notes };
  return { moments: { from: to, to: from }, chosen, notes: [...notes, { note: "swapped" }] };
}
