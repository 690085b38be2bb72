import { type FocusEvent, type PointerEvent, useMemo, useRef } from "react";
import type { DrawingProps } from "@/components/chart/timeline";
import { useGo } from "@/components/ui/go";
import { toChart } from "@/lib/chart/chart";
import { zoomSteps } from "@/lib/chart/zoom";
import { Card } from "./card";
import { useChartKeys } from "./chart-keys";
import { useClosingCard } from "./closing-card";
import { useFittingLayout } from "./fitting-layout";
import { useKeptFocus } from "./keep-focus";
import { Plot } from "./plot";
import { usePointedMark } from "./pointed-mark";
import { useSelectedDays } from "./selected-days";

/**
 * The drawing that a reader can point at, walk through by the arrow keys, and drag across to zoom. What it
 * shows comes from the view; it changes the view by its address, as the links of the page do.
 */
export function LiveDrawing({ view, model, description, titles, links }: DrawingProps) {
  const { words, index } = view;
  const { zone } = view.timeline.content.event;
  const go = useGo();
  const frame = useRef<HTMLDivElement>(null);
  const layout = useFittingLayout(frame);
  const chart = useMemo(
    () => toChart(model, layout, { index, zone, words }),
    [model, layout, index, zone, words],
  );
  const steps = useMemo(() => zoomSteps(view, model), [view, model]);
  const pointed = usePointedMark(chart, frame);
  const selection = useSelectedDays(chart, frame, view, go);
  const onKeyDown = useChartKeys({ chart, frame, reached: pointed.reached, steps, go });
  useClosingCard(pointed, frame);
  const reset = () => steps.reset && go(steps.reset);
  const onPointerMove = (event: PointerEvent) => {
    pointed.handlers.onPointerMove(event);
    selection.handlers.onPointerMove(event);
  };
  const kept = useKeptFocus(chart, frame, pointed.reached);
  const onFocus = (event: FocusEvent) => {
    pointed.handlers.onFocus(event);
    kept.onFocus();
  };
  const onBlur = (event: FocusEvent) => {
    pointed.handlers.onBlur(event);
    kept.onBlur(event);
  };
  const figure = selection.span === null ? pointed.figure : null;
  return (
    <div>
      <p id="timeline-description" className="sr-only">
        {description.description}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing and its links are a group, and no set of form fields */}
      <div
        ref={frame}
        role="group"
        aria-label={description.title}
        aria-describedby="timeline-description"
        className={`chart-live chart-live-${layout.name} ${selection.isDragging ? "chart-dragged" : ""}`}
        {...pointed.handlers}
        {...selection.handlers}
        {...{ onPointerMove, onFocus, onBlur, onKeyDown }}
        onDoubleClick={reset}
      >
        <Plot
          {...{ chart, titles, links, words }}
          figure={figure}
          reached={pointed.reached}
          selected={selection.span}
        />
        {figure === null ? null : <Card key={figure} figure={figure} chart={chart} view={view} />}
      </div>
      <p role="status" className="sr-only">
        {pointed.isByKey && figure !== null ? titles.get(figure) : ""}
      </p>
    </div>
  );
}
