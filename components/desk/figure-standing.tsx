import { isDatedToTheDay } from "@/lib/domain/dated-to-the-day";
import type { Standing } from "@/lib/domain/standing";
import type { Timeline } from "@/lib/domain/timeline";
import type { State } from "@/lib/domain/vocabulary";
import { formatDay } from "@/lib/format/instant";
import type { Words } from "@/lib/format/words";

/** How the figures of an event stand with everything counted that is recorded, drafts too. */
export type DeskStandings = { timeline: Timeline; standings: ReadonlyMap<string, Standing> };

/** What goes without saying; and that a draft is not known yet, its mark says. */
const UNSAID: readonly State[] = ["standing", "not-yet-known"];

type FigureStandingProps = DeskStandings & { figure: string; words: Words };

/** Says that a figure was withdrawn, superseded or disputed, and since when, in the words that readers see. */
export function FigureStanding({ timeline, standings, figure, words }: FigureStandingProps) {
  const timed = timeline.figures.find((candidate) => candidate.figure.id === figure);
  const standing = standings.get(figure);
  if (!timed || !standing || UNSAID.includes(standing.state)) return null;
  const { state, since } = standing;
  const { zone } = timeline.content.event;
  const sinceKey = isDatedToTheDay(timeline, timed, standing) ? "event.since" : "event.sinceAtLatest";
  return (
    <span className="block">
      {words.t(`event.state.${state}`)}
      {since === null || !Number.isFinite(since) ? null : (
        <small className="text-soft"> {words.t(sinceKey, { date: formatDay(since - 1, zone, words) })}</small>
      )}
    </span>
  );
}
