import type { ReactNode } from "react";
import type { EventView } from "@/lib/chart/event-view";
import { actAnchor, actHref, figureHref } from "@/lib/chart/links";
import { agentName } from "@/lib/chart/speaker";
import type { Retraction } from "@/lib/domain/content";
import type { TimedAct } from "@/lib/domain/timeline";
import { formatEdtf } from "@/lib/format/edtf";
import { formatDays } from "@/lib/format/instant";
import { formatLabel } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import { Quotation } from "./quotation";
import { SourceLink } from "./source-link";

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-3 sm:grid-cols-[8rem_1fr]">
      <dt className="text-sm/6 text-soft">{term}</dt>
      <dd className="m-0">{children}</dd>
    </div>
  );
}

function FigureLinks({ view, ids }: { view: EventView; ids: string[] }) {
  const { index, words } = view;
  return ids.map((id, position) => {
    const figure = index.figures.get(id);
    if (!figure) return null;
    const metric = formatLabel(index.metrics.get(figure.metric)?.labels, figure.metric, words);
    const place = figure.place === null ? "" : ` (${index.places.get(figure.place)?.name ?? figure.place})`;
    const said = formatQuantity(figure.quantity, words);
    return (
      <span key={id}>
        {position > 0 ? " · " : ""}
        <a href={figureHref(view, figure)}>{words.t("event.acts.scope", { words: said, metric })}</a>
        {place}
      </span>
    );
  });
}

function Reports({ view, act }: { view: EventView; act: Retraction }) {
  return (
    <ul className="m-0 list-none space-y-1 p-0">
      {act.reports.map((report) => {
        const source = view.index.sources.get(report.source);
        return source ? (
          <li key={report.source}>
            <SourceLink view={view} source={source} />{" "}
            <small>
              <Quotation passages={report.passages} source={source} />
            </small>
          </li>
        ) : null;
      })}
    </ul>
  );
}

/** One act upon figures: what was done, by whom, when, why, to which figures, and where that was reported. */
export function ActNotice({ view, timed }: { view: EventView; timed: TimedAct }) {
  const { words, index, timeline } = view;
  const { act, known } = timed;
  const by =
    act.by === null
      ? words.t("event.acts.bySomeone")
      : words.t("event.acts.by", { agent: agentName(act.by, index) });
  const when = act.statedAt
    ? formatEdtf(act.statedAt, words)
    : formatDays(known.earliest, known.latest, timeline.content.event.zone, words);
  const undone = act.undoes === null ? undefined : index.retractions.get(act.undoes);
  return (
    <article id={actAnchor(act.id)} className="border-b border-rule py-4">
      <h3 className="m-0 font-serif text-[1.1875rem]/snug font-semibold">
        {words.t(`event.acts.kind.${act.kind}`)} <span className="font-normal text-soft">· {by}</span>
      </h3>
      <dl className="m-0 mt-1.5 space-y-1">
        <Fact term={words.t("event.acts.date")}>{when}</Fact>
        {act.figures.length > 0 ? (
          <Fact term={words.t("event.acts.targets")}>
            <FigureLinks view={view} ids={act.figures} />
            {act.hop ? (
              <small className="block">
                {words.t("event.acts.hop", { agent: agentName(act.hop, index) })}
              </small>
            ) : null}
          </Fact>
        ) : null}
        {undone ? (
          <Fact term={words.t("event.acts.undoes")}>
            <a href={actHref(view, undone.id)}>{words.t(`event.acts.kind.${undone.kind}`)}</a>
          </Fact>
        ) : null}
        {act.replacement && index.figures.has(act.replacement) ? (
          <Fact term={words.t("event.acts.replacement")}>
            <FigureLinks view={view} ids={[act.replacement]} />
          </Fact>
        ) : null}
        <Fact term={words.t("event.acts.reason")}>
          {act.reason === null ? (
            words.t("event.acts.noReason")
          ) : (
            <span lang={index.language}>{act.reason}</span>
          )}
        </Fact>
        {act.reports.length > 0 ? (
          <Fact term={words.t("event.acts.reported")}>
            <Reports view={view} act={act} />
          </Fact>
        ) : null}
      </dl>
      {act.note ? (
        <small className="mt-1.5 block max-w-prose" lang={index.language}>
          {act.note}
        </small>
      ) : null}
    </article>
  );
}
