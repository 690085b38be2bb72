import { SmallTimeline } from "@/components/figure/small-timeline";
import { countedText } from "@/lib/chart/figure-title";
import { toPartModel } from "@/lib/chart/part-model";
import { MULTIPLE_LAYOUTS } from "@/lib/chart/small-layout";
import { groupBy } from "@/lib/domain/group-by";
import { isNumber } from "@/lib/domain/quantity";
import { capitalise } from "@/lib/format/names";
import { type AgentFigure, type AgentTrace, inRole } from "./agent-trace";

/** More would bury the table; it has them all. */
const MOST = 6;

/** The figures that the drawings show: its own, else those of the first role in which it has any. */
function figuresToDraw(trace: AgentTrace): AgentFigure[] {
  const roles = ["own", "spoken", "relayed", "relied-on", "disavowed", "printed", "via"] as const;
  return roles.map((role) => inRole(trace, role)).find((figures) => figures.length > 0) ?? [];
}

/** The figures by what they count, the fullest first, as far as there is a number to draw. */
function byScope(figures: AgentFigure[]): AgentFigure[][] {
  const scopes = groupBy(figures, ({ timed: { figure } }) =>
    JSON.stringify([figure.metric, figure.population, figure.place]),
  );
  const drawn = [...scopes.values()].filter((scope) =>
    scope.some(({ timed }) => isNumber(timed.figure.quantity)),
  );
  return drawn.sort((a, b) => b.length - a.length);
}

type MultipleProps = { trace: AgentTrace; figures: AgentFigure[]; name: string; toldIn: string };

function Multiple({ trace: { view }, figures, name, toldIn }: MultipleProps) {
  const { index, words } = view;
  const [first] = figures;
  const ids = new Set(figures.map(({ timed }) => timed.figure.id));
  const model = first ? toPartModel(view, first.timed.figure, ids) : null;
  if (!first || model === null) return null;
  const counted = capitalise(countedText(first.timed.figure, index, words));
  return (
    <li className="max-w-[30rem]">
      <h3 className="m-0 text-sm font-semibold">
        {counted}{" "}
        <span className="font-normal text-soft">
          {words.t("agentPage.multiples.count", { count: figures.length })}
        </span>
      </h3>
      <SmallTimeline
        view={view}
        model={model}
        layouts={MULTIPLE_LAYOUTS}
        name={name}
        description={{
          title: words.t("agentPage.multiples.title", { counted, event: view.timeline.content.event.title }),
          description: words.t("agentPage.multiples.description", { count: figures.length }),
        }}
        toldIn={toldIn}
      />
    </li>
  );
}

/** An agent's figures of one event as small drawings, one for each thing counted. */
export function Multiples({ trace, toldIn }: { trace: AgentTrace; toldIn: string }) {
  const { view } = trace;
  const scopes = byScope(figuresToDraw(trace));
  const more = scopes.length - MOST;
  return (
    <>
      <ul className="m-0 grid list-none gap-x-8 gap-y-6 p-0 md:grid-cols-2 lg:grid-cols-3">
        {scopes.slice(0, MOST).map((figures, position) => (
          <Multiple
            key={figures[0]?.timed.figure.id}
            trace={trace}
            figures={figures}
            name={`${view.timeline.content.event.slug}-${position}`}
            toldIn={toldIn}
          />
        ))}
      </ul>
      {more > 0 ? (
        <p className="m-0 mt-2 text-sm text-soft">
          {view.words.t("agentPage.multiples.more", { count: more })}
        </p>
      ) : null}
    </>
  );
}
