import type { EventView } from "@/lib/chart/event-view";

/** The way to the code that shows this view in a frame of another page. */
export function EmbedLink({ view }: { view: EventView }) {
  const { state, href, words } = view;
  const { pathname, search } = new URL(href(state), "http://localhost");
  return (
    <a href={`${pathname}/embed${search}`} className="tap text-sm">
      {words.t("embed.link")}
    </a>
  );
}
