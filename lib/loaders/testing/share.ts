import { answerView } from "@/components/permalink/answer-view";
import { createEventView } from "@/lib/chart/event-view";
import type { Stateful } from "@/lib/db/commands/carry-along";
import { createPermalink } from "@/lib/db/commands/create-permalink";
import { recordSource } from "@/lib/db/commands/record-source";
import { setState } from "@/lib/db/commands/set-state";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { getPermalinkKey } from "@/lib/db/queries/get-permalink-key";
import { done } from "@/lib/db/testing/results";
import type { Timeline } from "@/lib/domain/timeline";
import { todaysInstant } from "@/lib/domain/view-instant";
import { toViewState, type ViewState } from "@/lib/domain/view-state";
import type { PublicationState } from "@/lib/domain/vocabulary";
import { wordsFor } from "@/lib/format/words";
import { drawToString } from "@/lib/server/draw-to-string";
import { permalinkId } from "@/lib/server/permalink-id";
import { EDITOR, type eventInput, sourceInput } from "@/prisma/factories";
import { loadEventById } from "../load-event-at";
import { loadRevision } from "../load-revision";

// What tests of shared views do besides what they are about.

const words = wordsFor("en");

export type Event = ReturnType<typeof eventInput>;

/** Records a published source of an event, with what it prints and reports. */
export const save = async (event: Event, given: object) =>
  done(await recordSource(EDITOR, sourceInput({ event: event.id, ...given })));

/** Brings something to a state. */
export async function bring(
  kind: Stateful,
  id: string,
  state: PublicationState,
  legalReason: string | null = null,
) {
  return done(await setState(EDITOR, { kind, id, state, legalReason, basedOn: await getHeadRevision() }));
}

/** What is stored of a view, drawn and written anew. */
export async function answer(timeline: Timeline, view: ViewState, revision: number, now: number) {
  const records = await loadRevision(revision);
  const looked = createEventView({ timeline, state: view, words, now, href: () => "/" });
  const { picture, embed, preview, ...rest } = answerView(looked, records, "https://figures.example/c/1");
  const drawn = { embed: await drawToString(embed), preview: await drawToString(preview) };
  return { svg: await drawToString(picture), ...drawn, ...rest };
}

/** Shares a view at the newest revision; gives its id and what was stored. */
export async function share(event: Event, chosen: Partial<ViewState>) {
  const revision = await getHeadRevision();
  const loaded = await loadEventById(event.id, revision);
  if (!loaded) throw new Error("The event is not published.");
  const view = toViewState(loaded.timeline.content, chosen);
  const now = todaysInstant(loaded.timeline, Date.now());
  const stored = await answer(loaded.timeline, view, revision, now);
  const { hash: seal } = await loadRevision(revision);
  const id = permalinkId({ event: event.id, revision, seal, locale: "en", view }, await getPermalinkKey());
  await createPermalink({ id, eventId: event.id, revision, locale: "en", view, now, ...stored });
  return { id, revision, view, now, stored };
}
