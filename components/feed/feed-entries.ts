import { becauseText } from "@/lib/chart/because-text";
import { chainText } from "@/lib/chart/chain-text";
import { type ContentIndex, indexContent } from "@/lib/chart/content-index";
import { reportedText } from "@/lib/chart/reported-text";
import { rootName } from "@/lib/chart/speaker";
import type { RevisionChange } from "@/lib/domain/revision-changes";
import { type Standing, standingAt } from "@/lib/domain/standing";
import type { TimedFigure, Timeline } from "@/lib/domain/timeline";
import { capitalise, formatList } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { amendedSentence, insteadSentences, nowSentences, titleOf } from "./feed-sayings";
import { changeTag } from "./feed-tag";

/** A change as it was loaded: `timeline` is its event as the public sees it now, null when it does not. */
export type ToldChange = {
  change: RevisionChange;
  revision: { revision: number; at: number };
  event: string;
  timeline: Timeline | null;
};

type Telling = {
  words: Words;
  /** The origin under which readers reach the site. */
  origin: string;
  /** Is the event named in each title? Not where all are of one. */
  namesEvent: boolean;
};

type Look = { index: ContentIndex; words: Words; timeline: Timeline; standings: Map<string, Standing> };
type Figure = { timed: TimedFigure; standing: Standing };

// A change is told once everything that is recorded is known: no clock has a part in it.
const END_OF_TIME = Number.MAX_SAFE_INTEGER;

function lookAt(timeline: Timeline, words: Words): Look {
  const standings = standingAt(timeline.figures, timeline.acts, END_OF_TIME);
  return { index: indexContent(timeline.content), words, timeline, standings };
}

function figureOf({ timeline, standings }: Look, id: string | null): Figure | null {
  const timed = timeline.figures.find(({ figure }) => figure.id === id);
  const standing = id === null ? undefined : standings.get(id);
  return timed && standing ? { timed, standing } : null;
}

const actText = (look: Look, retraction: string) => becauseText(look, { rule: "act", retraction });

/** What was done to the figure, by whom and why, and what is said in its place. */
function actSentences(change: RevisionChange, look: Look): string[] {
  const { index, words } = look;
  const { act, undone } = change;
  const done = act === null ? undefined : index.retractions.get(act);
  if (!done) return [];
  return [
    words.t("feed.act", { act: actText(look, done.id) }),
    ...(undone === null ? [] : [words.t("feed.undone", { act: actText(look, undone) })]),
    ...(done.reason === null ? [] : [words.t("feed.reason", { reason: done.reason })]),
    ...insteadSentences(done.replacement, change, look),
  ];
}

function sourceName({ publisher, title }: { publisher: string | null; title: string | null }, look: Look) {
  const name = publisher === null ? undefined : look.index.agents.get(publisher)?.name;
  return name ?? title ?? look.words.t("feed.untitled");
}

function sentences(change: RevisionChange, { timed, standing }: Figure, look: Look): string[] {
  const { words, timeline } = look;
  const { t } = words;
  const { zone } = timeline.content.event;
  const printers = [...new Set(timed.appearances.map(({ source }) => sourceName(source, look)))];
  return [
    ...(change.kind === "amended" ? [amendedSentence(change, look)] : []),
    ...nowSentences(change, timed.figure.id, look),
    ...(change.kind === "act-unpublished" ? [t("feed.actGone")] : actSentences(change, look)),
    t("feed.said", { chain: chainText(standing, look) }),
    t("feed.reported", { date: reportedText(timed, zone, words) }),
    t("feed.printed", { count: timed.appearances.length, names: formatList(printers, words) }),
    t("feed.now", { state: t(`event.state.${standing.state}`) }),
  ];
}

type Said = { title: string; text: string; path: string };

function tellGone(look: Look, { namesEvent }: Telling): Said {
  const { t } = look.words;
  const { title, slug } = look.timeline.content.event;
  const name = namesEvent ? t("feed.gone.titleOfEvent", { event: title }) : t("feed.gone.title");
  return { title: name, text: t("feed.gone.text"), path: `/events/${slug}` };
}

function tell(change: RevisionChange, look: Look, telling: Telling): Said {
  const { words, index, timeline } = look;
  const found = figureOf(look, change.figure);
  // Also where it is public again since: the entry stays what it was.
  if (!found || change.kind === "unpublished") return tellGone(look, telling);
  const said = {
    kind: words.t(`feed.kind.${change.kind}`),
    // Never today's number in its place: the revision did not have that.
    figure: change.said ? titleOf(change.said, look) : words.t("feed.untold"),
    who: rootName(found.standing.root, index, words),
    event: timeline.content.event.title,
  };
  return {
    title: words.t(telling.namesEvent ? "feed.entryOfEvent" : "feed.entry", said),
    text: sentences(change, found, look).map(capitalise).join("\n"),
    path: `/figures/${found.timed.figure.id}`,
  };
}

function nameOf({ timeline }: Look) {
  const { slug, title, language } = timeline.content.event;
  return { slug, title, language };
}

function tellEventGone({ t }: Words): Said {
  return { title: t("feed.eventGone.title"), text: t("feed.eventGone.text"), path: "/" };
}

/**
 * Changes of figures as a feed tells them, in one language: the number and what it counts as the revision left them,
 * with what our records say now where that is something else; all the rest as our records have it now, so that
 * nothing withdrawn since is told again.
 */
export function feedEntries(changes: readonly ToldChange[], telling: Telling) {
  const { words, origin } = telling;
  const looks = new Map<Timeline, Look>();
  return changes.map(({ change, revision, event, timeline }) => {
    const look = timeline && (looks.get(timeline) ?? lookAt(timeline, words));
    if (look) looks.set(look.timeline, look);
    const isOfNothing = change.kind === "event-unpublished";
    const said = look && !isOfNothing ? tell(change, look, telling) : tellEventGone(words);
    return {
      id: changeTag(origin, revision.revision, change),
      url: origin + localePath(words.locale, said.path),
      title: said.title,
      text: said.text,
      at: revision.at,
      kind: { slug: change.kind, label: words.t(`feed.kind.${change.kind}`) },
      event: look && !isOfNothing ? nameOf(look) : null,
      about: { revision: revision.revision, event, figure: change.figure, act: change.act },
    };
  });
}
