import type { EventView } from "@/lib/chart/event-view";
import { sourceHref } from "@/lib/chart/links";
import { agentName } from "@/lib/chart/speaker";
import type { Source } from "@/lib/domain/content";

/** The host of an address, without `www.`; the address itself when it cannot be read. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, "") : url;
}

/** Who printed a source, by name. */
export function publisherName(
  { publisher }: Source,
  { index, words }: Pick<EventView, "index" | "words">,
): string {
  return publisher === null ? words.t("event.ledger.noPublisher") : agentName(publisher, index);
}

/** A source by its publisher, linked to its place in the list of sources, and its own address. */
export function SourceLink({ view, source }: { view: EventView; source: Source }) {
  return (
    <>
      <a href={sourceHref(view, source.id)} className="tap">
        {publisherName(source, view)}
      </a>
      {source.url ? (
        <small>
          {" "}
          <a href={source.url} rel="nofollow noopener" className="tap">
            {hostOf(source.url)}
          </a>
        </small>
      ) : null}
    </>
  );
}
