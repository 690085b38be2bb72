import { Fragment } from "react";
import { FilledText, slots } from "@/components/ui/filled-text";
import { describeScope } from "@/lib/chart/describe";
import type { EventView } from "@/lib/chart/event-view";
import { figureHref, sourceHref } from "@/lib/chart/links";
import { reportedText } from "@/lib/chart/reported-text";
import { rootName } from "@/lib/chart/speaker";
import type { UnexplainedDrop } from "@/lib/domain/checks";
import type { LatePrint } from "@/lib/domain/checks-late";
import type { PartExceedsWhole } from "@/lib/domain/checks-part-whole";
import { formatDay } from "@/lib/format/instant";
import { capitalise } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import { publisherName } from "./source-link";

/** A figure as a note tells of it: its number as a link, whose it is, what it counts, and when it was said. */
function tellFigure(view: EventView, id: string) {
  const { index, words, standings, timeline } = view;
  const timed = timeline.figures.find(({ figure }) => figure.id === id);
  const standing = standings.get(id);
  if (!timed || !standing) return null;
  return {
    number: <a href={figureHref(view, timed.figure)}>{formatQuantity(timed.figure.quantity, words)}</a>,
    who: rootName(standing.root, index, words),
    scope: describeScope(timed.figure, index, words),
    date: reportedText(timed, timeline.content.event.zone, words),
    since: standing.since,
  };
}

/** A number that fell, and nobody said why. */
export function DropNote({ view, drop }: { view: EventView; drop: UnexplainedDrop }) {
  const older = tellFigure(view, drop.older);
  const newer = tellFigure(view, drop.newer);
  if (!older || !newer) return null;
  const text = view.words.t("checks.drop", {
    ...slots("newer", "older"),
    who: capitalise(newer.who),
    scope: newer.scope,
    newerDate: newer.date,
    olderDate: older.date,
  });
  return (
    <li>
      <FilledText text={text} fill={{ newer: newer.number, older: older.number }} />
    </li>
  );
}

/** A part that is above its whole, by one authority's own numbers. */
export function PartNote({ view, found }: { view: EventView; found: PartExceedsWhole }) {
  const part = tellFigure(view, found.part);
  const whole = tellFigure(view, found.whole);
  if (!part || !whole) return null;
  const text = view.words.t("checks.part", {
    ...slots("part", "whole"),
    who: capitalise(part.who),
    partScope: part.scope,
    partDate: part.date,
    wholeScope: whole.scope,
    wholeDate: whole.date,
  });
  return (
    <li>
      <FilledText text={text} fill={{ part: part.number, whole: whole.number }} />
    </li>
  );
}

/** The sources by publisher, each linked to its place in the list of sources. */
function SourceNames({ view, ids }: { view: EventView; ids: string[] }) {
  return ids.map((id, position) => {
    const source = view.index.sources.get(id);
    return source ? (
      <Fragment key={id}>
        {position > 0 ? ", " : ""}
        <a href={sourceHref(view, id)}>{publisherName(source, view)}</a>
      </Fragment>
    ) : null;
  });
}

/** A figure that was still printed after it had been withdrawn. */
export function LateNote({ view, print }: { view: EventView; print: LatePrint }) {
  const figure = tellFigure(view, print.figure);
  if (!figure || figure.since === null) return null;
  const { zone } = view.timeline.content.event;
  const text = view.words.t("checks.late", {
    ...slots("figure", "sources"),
    who: figure.who,
    scope: figure.scope,
    date: formatDay(figure.since - 1, zone, view.words),
  });
  return (
    <li>
      <FilledText
        text={text}
        fill={{ figure: figure.number, sources: <SourceNames view={view} ids={print.sources} /> }}
      />
    </li>
  );
}
