import { EmbedLink } from "@/components/embed/embed-link";
import { ShareForm } from "@/components/permalink/share-form";
import type { EventView } from "@/lib/chart/event-view";

/** The ways to a permanent link to what is shown, and to its code for other pages; nothing where it is not known from which records that was drawn. */
export function ShareView({ view }: { view: EventView }) {
  const { records, recorded, state, href, words } = view;
  if (records === null) return null;
  const { search } = new URL(href(state), "http://localhost");
  return (
    <>
      <ShareForm
        event={recorded.content.event.id}
        view={search.slice(1)}
        revision={records.revision}
        words={words}
      />
      <EmbedLink view={view} />
    </>
  );
}
