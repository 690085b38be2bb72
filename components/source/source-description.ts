import type { Source } from "@/lib/domain/content";
import type { Timeline } from "@/lib/domain/timeline";
import { formatEdtf } from "@/lib/format/edtf";
import type { Words } from "@/lib/format/words";

type Described = { source: Source; timelines: Timeline[] };

/** What a source's page is called in a list of pages, and what is on it in a sentence. */
export function describeSource({ source, timelines }: Described, words: Words) {
  const agents = timelines.flatMap(({ content }) => content.agents);
  const publisher =
    agents.find(({ id }) => id === source.publisher)?.name ?? words.t("event.ledger.noPublisher");
  const prints = timelines.flatMap(({ content }) => content.appearances);
  return {
    title: source.title
      ? words.t("sourcePage.pageTitle", { title: source.title, publisher })
      : words.t("sourcePage.untitled", { publisher }),
    description: words.t("sourcePage.description", {
      publisher,
      date: formatEdtf(source.publishedAt ?? source.retrievedAt, words),
      count: prints.filter((print) => print.source === source.id).length,
    }),
  };
}
