import type { Event } from "@/lib/domain/content";
import { parseEdtf } from "@/lib/domain/edtf-date";
import type { Actor } from "@/lib/domain/permissions";
import { isZone } from "@/lib/domain/zone";
import type { EventInput } from "@/lib/schemas/event-input";
import type { Draft } from "../draft";
import { getEventContent } from "../queries/get-event-content";
import { type CommandResult, needsForState, save } from "../save";
import { checkDate } from "./check-date";
import { checkFormerSlug } from "./check-former-slug";
import { checkUnchanged } from "./check-unchanged";

async function checkEvent(draft: Draft, input: EventInput): Promise<void> {
  const { id, slug, zone, start, end } = input;
  if (!isZone(zone)) return draft.refuse("zone", "unknown-zone", { zone });
  checkDate(draft, "start", start, zone);
  checkDate(draft, "end", end, zone);
  const begins = parseEdtf(start, zone);
  const ends = end === null ? null : parseEdtf(end, zone);
  if (begins.ok && ends?.ok && ends.date.latest <= begins.date.earliest) {
    draft.refuse("end", "ends-before-it-starts");
  }
  const holder = await draft.tx.event.findUnique({ where: { slug }, select: { id: true, title: true } });
  if (holder && holder.id !== id) return draft.refuse("slug", "slug-taken", { title: holder.title });
  await checkFormerSlug(draft, "slug", input);
}

/** Everything dated in the event's zone must have that day in another zone too: some zones skipped one. */
async function checkZoneChange(draft: Draft, before: Event, zone: string): Promise<void> {
  if (before.zone === zone || !isZone(zone)) return;
  const content = await getEventContent(before.id, draft.tx);
  const { figures = [], retractions = [], sources = [] } = content ?? {};
  const dates = [
    ...figures.flatMap(({ asOf, statedAt, period }) => [asOf, statedAt, period]),
    ...retractions.map(({ statedAt }) => statedAt),
    ...sources.filter((source) => source.zone === null).flatMap((s) => [s.publishedAt, s.retrievedAt]),
  ];
  for (const text of new Set(dates)) checkDate(draft, "zone", text, zone);
}

function toEvent({ basedOn: _, ...event }: EventInput): Event {
  return event;
}

/** Makes an event. Problems: a slug that another event has or had, dates or zone that are none, an id that was saved already. */
export function createEvent(actor: Actor | null, input: EventInput): Promise<CommandResult<{ id: string }>> {
  return save({
    actor,
    needs: [["create", { kind: "event" }], ...needsForState("event", input.id, input.state)],
    message: `Add event: ${input.title}`,
    work: async (draft) => {
      if (await draft.get("event", input.id)) draft.refuse("", "already-saved");
      await checkEvent(draft, input);
      if (draft.problems.length === 0) await draft.put("event", input.id, toEvent(input));
      return { id: input.id };
    },
  });
}

/** Changes an event; refused when it was changed after revision `basedOn`. */
export function updateEvent(actor: Actor | null, input: EventInput): Promise<CommandResult<{ id: string }>> {
  return save({
    actor,
    needs: [["edit", { kind: "event", id: input.id }], ...needsForState("event", input.id, input.state)],
    message: `Change event: ${input.title}`,
    work: async (draft) => {
      const before = await draft.get("event", input.id);
      if (before) await checkZoneChange(draft, before, input.zone);
      else draft.refuse("", "not-found");
      await checkUnchanged(draft, "event", input.id, input.basedOn);
      await checkEvent(draft, input);
      if (draft.problems.length === 0) await draft.put("event", input.id, toEvent(input));
      return { id: input.id };
    },
  });
}
