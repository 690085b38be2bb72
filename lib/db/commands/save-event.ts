import type { Event } from "@/lib/domain/content";
import { parseEdtf } from "@/lib/domain/edtf-date";
import type { Actor } from "@/lib/domain/permissions";
import { isZone } from "@/lib/domain/zone";
import type { EventInput } from "@/lib/schemas/event-input";
import type { Draft } from "../draft";
import { type CommandResult, needsForState, save } from "../save";
import { checkDate } from "./check-date";
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
  if (holder && holder.id !== id) draft.refuse("slug", "slug-taken", { title: holder.title });
}

function toEvent({ basedOn: _, ...event }: EventInput): Event {
  return event;
}

/** Makes an event. Problems: a slug that is taken, dates or zone that are none, an id that was saved already. */
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
      if (!(await draft.get("event", input.id))) draft.refuse("", "not-found");
      await checkUnchanged(draft, "event", input.id, input.basedOn);
      await checkEvent(draft, input);
      if (draft.problems.length === 0) await draft.put("event", input.id, toEvent(input));
      return { id: input.id };
    },
  });
}
