import canonicalize from "canonicalize";
import type { Timeline } from "@/lib/domain/timeline";
import type { ViewState } from "@/lib/domain/view-state";
import { toApiEvent, toRfc3339 } from "./api-event";
import { type FormulaGuard, GUARD, HEAD_GUARD } from "./formula-guard";
import type { RowsInput } from "./rows";

/** Raised when what is stored changes its form: what was shared before keeps the form it had. */
const FORM = 3;

/** One view of an event, as it is shared. `figures` are those that the view lists. */
export type SharedInput = Omit<RowsInput, "timeline" | "figures" | "knownAt"> & {
  /** Everything that was recorded and that the public may see. */
  recorded: Timeline;
  figures: readonly { figure: { id: string } }[];
  /** When the revision was made, in ms. */
  revisionAt: number;
  view: ViewState;
  /** The language of `picture`. */
  language: string;
  /** What the picture shows, in words. */
  picture: { title: string; description: string; widthPx: number; heightPx: number };
};

type ApiEvent = ReturnType<typeof toApiEvent>;

/** The acts upon these figures, and what undid them, in however many steps. */
function actsUpon(figures: ReadonlySet<string>, all: ApiEvent["retractions"]): ApiEvent["retractions"] {
  const kept = new Set<string>();
  const isUpon = ({ figureIds, replacementId, undoesId }: (typeof all)[number]) =>
    figureIds.some((id) => figures.has(id)) ||
    (replacementId !== null && figures.has(replacementId)) ||
    (undoesId !== null && kept.has(undoesId));
  for (let before = -1; before < kept.size; ) {
    before = kept.size;
    for (const act of all) if (isUpon(act)) kept.add(act.id);
  }
  return all.filter(({ id }) => kept.has(id));
}

/** A view with all that it shows, as its JSON tells it: figures with their standing, acts upon them, sources. */
export function toSharedView(shared: SharedInput) {
  const { recorded, instant, revision, revisionAt, view, language, picture, figures } = shared;
  const all = toApiEvent(recorded, instant, revision);
  const wanted = new Set(figures.map(({ figure }) => figure.id));
  const listed = all.figures.filter(({ id }) => wanted.has(id));
  const acts = actsUpon(wanted, all.retractions);
  const named = new Set([
    ...listed.flatMap(({ appearances }) => appearances.map(({ source }) => source)),
    ...acts.flatMap(({ sources }) => sources.map(({ source }) => source)),
  ]);
  return {
    form: FORM,
    revision: { number: revision, at: toRfc3339(revisionAt) },
    /** The moment whose knowledge is told. */
    knownBy: toRfc3339(instant),
    view,
    language,
    picture,
    event: all.event,
    figures: listed,
    retractions: acts,
    sources: all.sources.filter(({ id }) => named.has(id)),
  };
}

/** What the JSON of a shared view says. */
export type SharedView = ReturnType<typeof toSharedView>;

/** What is said of a shared view beside its figures. */
export type SharedSummary = Pick<SharedView, "picture" | "revision" | "language"> & {
  event: Pick<SharedView["event"], "title" | "language">;
};

/** The same as text, in the one form that RFC 8785 gives it: what is the same is the same bytes. */
export function sharedViewText(view: SharedView): string {
  return `${canonicalize(view)}\n`;
}

/** A stored text read again, whatever its form. Throws on one that a newer Countline wrote. */
export function readSharedView(text: string): SharedView {
  const view: SharedView = JSON.parse(text);
  if (view.form > FORM)
    throw new Error(`A shared view of form ${view.form}; this version reads up to ${FORM}.`);
  if (view.form === FORM) return view;
  const { form, event, retractions } = view;
  return {
    ...view,
    // The first form did not say what the event is written in, and all there were are in English.
    event: form === 1 ? { ...event, language: "en" } : event,
    // Before the third only of corrections it could be told that they have a replacement which is not published.
    retractions: retractions.map((act) => ({
      ...act,
      replacementHidden: act.kind === "correction" && act.replacementId === null,
    })),
  };
}

/** How the stored CSV of a shared view was kept from being run: until the third form only at the heads of cells. */
export const guardOf = ({ form }: SharedView): FormulaGuard => (form < 3 ? HEAD_GUARD : GUARD);

/**
 * Ids of all that a shared view tells of: the event, its figures and what they were replaced by, prints, acts
 * and sources. With one of them taken down, it is not shown any more.
 */
export function shownIds({ event, figures, retractions, sources }: SharedView, recorded: Timeline): string[] {
  const ids = new Set(figures.map(({ id }) => id));
  const prints = recorded.content.appearances.filter(({ figure }) => ids.has(figure));
  return [
    ...new Set([
      event.id,
      ...ids,
      ...prints.map(({ id }) => id),
      ...retractions.flatMap(({ id, replacementId }) => (replacementId ? [id, replacementId] : [id])),
      ...sources.map(({ id }) => id),
    ]),
  ];
}
