import { FilledText, slots } from "@/components/ui/filled-text";
import type { EventView } from "@/lib/chart/event-view";

type TitledTextProps = {
  message: "sourcePage.printed.caption" | "agentPage.figures.caption";
  view: EventView;
};

/** A sentence that names the event, with the event's title in its own language. */
export function TitledText({ message, view }: TitledTextProps) {
  const { title, language } = view.timeline.content.event;
  const text = view.words.t(message, slots("title"));
  return <FilledText text={text} fill={{ title: <span lang={language}>{title}</span> }} />;
}
