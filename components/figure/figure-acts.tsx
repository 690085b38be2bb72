import { ActNotice } from "@/components/event/act-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { figureTitle } from "@/lib/chart/figure-title";
import type { TimedAct } from "@/lib/domain/timeline";
import { PageSection } from "./fact";
import type { FigureTrace } from "./figure-trace";
import { figurePage } from "./page-addresses";

/** The figures that this one replaced, and by what kind of act. */
function Replaced({ trace: { view, replacing } }: { trace: FigureTrace }) {
  const { words, index } = view;
  const replaced = replacing.flatMap((timed: TimedAct) =>
    timed.act.figures.flatMap((id) => {
      const figure = index.figures.get(id);
      return figure ? [{ figure, act: timed.act }] : [];
    }),
  );
  if (replaced.length === 0) return null;
  return (
    <p className="m-0 mt-4">
      {words.t("figurePage.acts.replaced")}{" "}
      {replaced.map(({ figure, act }, position) => (
        <span key={`${act.id} ${figure.id}`}>
          {position > 0 ? " · " : ""}
          <a href={figurePage(figure.id, words)}>{figureTitle(figure, index, words)}</a> (
          {words.t(`event.acts.kind.${act.kind}`)})
        </span>
      ))}
    </p>
  );
}

/** Everything that was done to a figure, in order, with who did it, why, when and where that was reported. */
export function FigureActs({ trace }: { trace: FigureTrace }) {
  const { view, acts } = trace;
  const { t } = view.words;
  return (
    <PageSection id="acts" title={t("figurePage.acts.title")}>
      {acts.length === 0 ? (
        <EmptyState title={t("figurePage.acts.none")}>{t("figurePage.acts.noneText")}</EmptyState>
      ) : (
        <div className="border-t border-ink">
          {acts.map((timed) => (
            <ActNotice key={timed.act.id} view={view} timed={timed} />
          ))}
        </div>
      )}
      <Replaced trace={trace} />
    </PageSection>
  );
}
