import type { ReactNode } from "react";
import { linkPreview } from "@/components/chart/standalone/draw-link-preview";
import { standaloneTimeline } from "@/components/chart/standalone/draw-standalone";
import { EmbedDocument } from "@/components/embed/embed-document";
import { selectFigures } from "@/lib/chart/chart-figure";
import { toEmbed } from "@/lib/chart/embed";
import type { EventView, Records } from "@/lib/chart/event-view";
import { toPicture } from "@/lib/chart/picture";
import { toCsv } from "@/lib/export/csv";
import { toRows } from "@/lib/export/rows";
import { sharedViewText, shownIds, toSharedView } from "@/lib/export/shared-view";
import { formatDay } from "@/lib/format/instant";

/** What is kept of a view when it is shared. */
export type SharedAnswer = {
  /** To be drawn as SVG. */
  picture: ReactNode;
  /** To be drawn as the document for frames of other pages. */
  embed: ReactNode;
  /** To be drawn as the SVG that other sites show where its link is pasted. */
  preview: ReactNode;
  csv: string;
  json: string;
  /** Ids of all that it shows. */
  shows: string[];
};

/**
 * A view's picture and data as they are shared, whole whatever the page of its table. `address`: where it will
 * be found, written into the picture. Depends on nothing but the view, its records and that address.
 */
export function answerView(view: EventView, records: Records, address: string): SharedAnswer {
  const { timeline, recorded, standings, instant, state, words } = view;
  const { revision } = records;
  const dateText = words.t("picture.asOfRevision", {
    date: formatDay(records.at, "UTC", words),
    revision: String(revision),
  });
  const imprint = { address, dateText };
  const { description, widthPx, heightPx } = toPicture(view, imprint);
  const figures = selectFigures(timeline, standings, state).map(({ timed }) => timed);
  const rows = { timeline, standings, instant, knownAt: state.knownAt, revision, figures };
  const shared = toSharedView({
    ...rows,
    recorded,
    revisionAt: records.at,
    view: state,
    language: words.locale,
    picture: { ...description, widthPx, heightPx },
  });
  return {
    picture: standaloneTimeline(view, { ...imprint, scheme: "light" }),
    embed: <EmbedDocument view={view} embed={toEmbed(view, dateText)} href={new URL(address).pathname} />,
    preview: linkPreview(view, imprint),
    csv: toCsv(toRows(rows)),
    json: sharedViewText(shared),
    shows: shownIds(shared, timeline),
  };
}
