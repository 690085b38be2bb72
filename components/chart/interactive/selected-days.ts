import { scaleLinear } from "d3-scale";
import { type PointerEvent, type RefObject, useRef, useState } from "react";
import type { Go } from "@/components/ui/go";
import type { Chart } from "@/lib/chart/chart";
import type { EventView } from "@/lib/chart/event-view";
import type { TimeRange } from "@/lib/chart/time-range";
import { daysOf } from "@/lib/chart/zoom";
import { changeView } from "@/lib/domain/view-state";
import { placeInChart } from "./place-in-chart";

/** Less than this, in the drawing's px, is a click that slipped. */
const LEAST_PX = 8;

/** The span of time that is dragged across, and what happens when it is let go: its days are shown. */
export function useSelectedDays(chart: Chart, frame: RefObject<HTMLElement | null>, view: EventView, go: Go) {
  const startPx = useRef<number | null>(null);
  const [isDragging, setDragging] = useState(false);
  const [span, setSpan] = useState<TimeRange | null>(null);
  const { plot } = chart.layout;
  const xOf = (event: PointerEvent) => {
    const place = placeInChart(event, frame.current, chart);
    return place && Math.max(plot.left, Math.min(plot.right, place.x));
  };
  const cancel = () => {
    startPx.current = null;
    setDragging(false);
    setSpan(null);
  };
  const onPointerDown = (event: PointerEvent) => {
    const onCard = event.target instanceof Element && event.target.closest(".chart-card, .chart-link");
    if (event.button !== 0 || !event.isPrimary || onCard) return;
    startPx.current = xOf(event);
    // From the press on: it is the press that would begin to select text.
    setDragging(startPx.current !== null);
  };
  const onPointerMove = (event: PointerEvent) => {
    // The button may have been let go where this did not hear of it.
    if (startPx.current !== null && event.buttons === 0) return cancel();
    const [from, to] = [startPx.current, xOf(event)];
    if (from === null || to === null || Math.abs(to - from) < LEAST_PX) return;
    if (!frame.current?.hasPointerCapture(event.pointerId)) frame.current?.setPointerCapture(event.pointerId);
    const instants = scaleLinear(chart.scales.x.domain, chart.scales.x.range);
    const [start, end] = [instants.invert(Math.min(from, to)), instants.invert(Math.max(from, to))];
    setSpan({ start, end });
  };
  const onPointerUp = () => {
    cancel();
    if (span === null) return;
    const range = daysOf(span.start, span.end, view.timeline.content.event.zone);
    go(view.href(changeView(view.state, { range })));
  };
  return {
    span,
    isDragging,
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: cancel },
  };
}
