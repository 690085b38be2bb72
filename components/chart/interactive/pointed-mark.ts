import {
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Chart } from "@/lib/chart/chart";
import { type Place, placeInChart } from "./place-in-chart";

/** So near, in the drawing's px, a mark is pointed at. */
const REACH_PX = 26;
/** So long a card stays when the pointer has left its mark, so that the pointer can go over to it. */
const LINGER_MS = 350;

type Pointed = { figure: string; by: "pointer" | "key" | "click" } | null;

function nearestMark({ marks }: Chart, { x, y }: Place): string | null {
  let nearest: string | null = null;
  let least = REACH_PX;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance < least) [nearest, least] = [mark.figure, distance];
  }
  return nearest;
}

function figureAt(target: EventTarget): string | null {
  const mark = target instanceof Element ? target.closest("[data-figure]") : null;
  return mark?.getAttribute("data-figure") ?? null;
}

const isOnCard = ({ target }: { target: EventTarget }) =>
  target instanceof Element && target.closest(".chart-card") !== null;

/** Which mark's card is shown: of the mark that is pointed at, reached by key, or was clicked or tapped. */
export function usePointedMark(chart: Chart, frame: RefObject<HTMLElement | null>) {
  const [pointed, setPointed] = useState<Pointed>(null);
  const [reached, setReached] = useState<string | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** The mark whose card was closed under the pointer: it shows none again before the pointer has left it. */
  const dismissed = useRef<string | null>(null);
  const stay = () => {
    clearTimeout(leaving.current);
    leaving.current = undefined;
  };
  const show = (figure: string, by: "pointer" | "key" | "click") => {
    stay();
    dismissed.current = null;
    setPointed((now) => (now?.figure === figure && now.by !== "pointer" ? now : { figure, by }));
    setReached(figure);
  };
  const close = () => {
    stay();
    dismissed.current = pointed && pointed.by !== "key" ? pointed.figure : null;
    setPointed(null);
  };
  const leave = () => {
    // A pointer that goes on moving elsewhere has left but once.
    leaving.current ??= setTimeout(() => {
      leaving.current = undefined;
      setPointed((now) => (now?.by === "pointer" ? null : now));
    }, LINGER_MS);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);
  const isDrawn = (figure: string | undefined | null) => chart.marks.some((mark) => mark.figure === figure);

  const onPointerEnter = () => {
    dismissed.current = null;
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== "mouse" || event.buttons !== 0) return;
    if (isOnCard(event)) return stay();
    const place = placeInChart(event, frame.current, chart);
    const figure = place && nearestMark(chart, place);
    if (figure !== dismissed.current) dismissed.current = null;
    if (figure === null) leave();
    else if (figure !== dismissed.current && pointed?.by !== "click") show(figure, "pointer");
  };
  const onClick = (event: MouseEvent) => {
    if (isOnCard(event)) return;
    const place = placeInChart(event, frame.current, chart);
    // Marks may overlap: the nearest is meant. A click made by a key has no place.
    const figure = event.detail > 0 && place ? nearestMark(chart, place) : figureAt(event.target);
    if (figure === null) return close();
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    show(figure, "click");
  };
  const onFocus = (event: FocusEvent) => {
    const figure = figureAt(event.target);
    if (figure !== null && event.target.matches(":focus-visible")) show(figure, "key");
  };
  const onBlur = (event: FocusEvent) => {
    if (!frame.current?.contains(event.relatedTarget)) setPointed((now) => (now?.by === "key" ? null : now));
  };
  const handlers = { onPointerEnter, onPointerMove, onPointerLeave: leave, onClick, onFocus, onBlur };
  return {
    figure: pointed && isDrawn(pointed.figure) ? pointed.figure : null,
    isByKey: pointed?.by === "key",
    /** The mark that Tab leads to: the last one that was shown, else the first. */
    reached: (isDrawn(reached) ? reached : chart.marks[0]?.figure) ?? "",
    close,
    leave,
    handlers,
  };
}

export type PointedMark = ReturnType<typeof usePointedMark>;
