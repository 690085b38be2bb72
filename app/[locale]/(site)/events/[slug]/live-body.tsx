import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { InteractiveTimeline } from "@/components/chart/interactive/interactive-timeline";
import { EventArticle } from "@/components/event/event-article";
import { KnownAtPlayer } from "@/components/event/known-at-player";
import { type Go, GoContext } from "@/components/ui/go";
import { createEventView, type Records } from "@/lib/chart/event-view";
import type { EventContent } from "@/lib/domain/content";
import type { Timeline } from "@/lib/domain/timeline";
import { type ViewState, writeViewState } from "@/lib/domain/view-state";
import type { Words } from "@/lib/format/words";
import { givenParameters } from "@/lib/schemas/given-parameters";
import { readViewState } from "@/lib/schemas/view-state";
import { followControls } from "./follow-controls";
import { goTo, type Place, updateAddresses } from "./go-to";
import { keepFocus } from "./keep-focus";

type LiveBodyProps = {
  timeline: Timeline;
  words: Words;
  now: number;
  records: Records;
  /** The revision that the address names; null: none. */
  asked: number | null;
  /** What the page's links and forms stand in. */
  element: HTMLElement;
  onReady: () => void;
};

const LIVE_PARTS = { Timeline: InteractiveTimeline, KnownAtSlider: KnownAtPlayer };

/** The address as we write it of a view that a form may have spelt otherwise; as it is when some of it cannot be read. */
function canonical(content: EventContent, href: string, asked: number | null): URL {
  const url = new URL(href, window.location.href);
  const { state, ignored } = readViewState(content, givenParameters(url.searchParams), asked);
  if (ignored.length === 0) url.search = writeViewState(content, state);
  return url;
}

/**
 * The event's body in the browser: what the address says is what is drawn, and a control of the page
 * changes the address without fetching it.
 */
export function LiveBody({ timeline, words, now, records, asked, element, onReady }: LiveBodyProps) {
  const { content } = timeline;
  const [place, setPlace] = useState<Place>(() => ({ search: window.location.search, hash: "" }));
  const { search } = place;
  // The first drawing must be the server's; what only a browser can do is added to it.
  const [isTaken, setTaken] = useState(false);
  const refocus = useRef<() => Promise<void>>(undefined);
  useEffect(() => {
    refocus.current = keepFocus(element);
    setTaken(true);
  }, [element]);
  useEffect(() => {
    if (!isTaken) return;
    Promise.resolve(refocus.current?.()).then(onReady);
  }, [isTaken, onReady]);
  useEffect(() => {
    const follow = () =>
      setPlace((shown) => {
        const { search: next } = window.location;
        return next === shown.search ? shown : { search: next, hash: "" };
      });
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const { state, ignored } = useMemo(
    () => readViewState(content, givenParameters(new URLSearchParams(search)), asked),
    [content, search, asked],
  );
  const view = useMemo(() => {
    const href = (next: ViewState) => `${window.location.pathname}${writeViewState(content, next)}`;
    return createEventView({ timeline, state, words, now, records, href });
  }, [timeline, content, state, words, now, records]);
  const go = useCallback<Go>(
    (href, how = "push") => goTo(canonical(content, href, asked), how, setPlace),
    [content, asked],
  );
  useEffect(() => followControls(element, go), [element, go]);
  useEffect(() => updateAddresses(search), [search]);
  // Once the view is drawn there is something to go to; the browser itself marks it as the target.
  useLayoutEffect(() => {
    if (place.hash !== "") window.location.replace(place.hash);
  }, [place]);
  return (
    <GoContext value={go}>
      <EventArticle view={view} ignored={ignored} parts={isTaken ? LIVE_PARTS : undefined} />
    </GoContext>
  );
}
