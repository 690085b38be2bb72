import type { EventView } from "@/lib/chart/event-view";
import type { HeadlineFigures } from "@/lib/chart/headline-figures";
import { countingText, whoAndWhen } from "@/lib/chart/headline-words";
import { figureHref } from "@/lib/chart/links";
import { formatQuantity } from "@/lib/format/quantity";
import { MOST_AUTHORITIES } from "./headline-authorities";
import { StateIcon } from "./state-icon";

/** Candidates listed; the others are in the table. */
const MOST_LISTED = 12;

type CandidateProps = {
  view: EventView;
  candidate: HeadlineFigures["candidates"][number];
  /** Is it what the rule sets large? */
  chosen: boolean;
};

function Candidate({ view, candidate: { figure, behind }, chosen }: CandidateProps) {
  const { words } = view;
  const { t } = words;
  const { standing, timed } = figure;
  const why = behind === null || (chosen && behind !== "tie") ? null : t(`event.rule.behind.${behind}`);
  return (
    <li className="grid gap-x-4 border-t border-rule py-1 sm:grid-cols-[9rem_1fr_1.1fr]">
      <span>
        <a href={figureHref(view, timed.figure)} className={chosen ? "tap font-semibold" : "tap"}>
          {formatQuantity(timed.figure.quantity, words)}
        </a>
      </span>
      <span>{[whoAndWhen(figure, view), countingText(figure, view)].filter(Boolean).join(" · ")}</span>
      <span className="text-soft">
        <StateIcon state={standing.state} />
        {t(`event.state.${standing.state}`)}
        {chosen ? ` · ${t("event.rule.chosen")}` : null}
        {why === null ? null : ` · ${why}`}
      </span>
    </li>
  );
}

/** All that could have been the headline, in order, and why each comes after. */
export function HeadlineCandidates({ view, headline }: { view: EventView; headline: HeadlineFigures }) {
  const isShown = ({ figure }: HeadlineFigures["candidates"][number]) =>
    headline.shown.slice(0, MOST_AUTHORITIES).some(({ timed }) => timed === figure.timed);
  // The latest of each authority are a list of their own already.
  const rest = headline.candidates.filter((one) => headline.rule !== "per-authority" || !isShown(one));
  const listed = rest.slice(0, MOST_LISTED);
  const more = rest.length - listed.length;
  if (listed.length === 0) return null;
  return (
    <>
      <ol className="m-0 mt-2 list-none border-b border-rule p-0">
        {listed.map((candidate) => (
          <Candidate
            key={candidate.figure.timed.figure.id}
            view={view}
            candidate={candidate}
            chosen={isShown(candidate)}
          />
        ))}
      </ol>
      {more > 0 ? (
        <p className="m-0 mt-1">
          <a href="#figures">{view.words.t("event.rule.moreCandidates", { count: more })}</a>
        </p>
      ) : null}
    </>
  );
}
