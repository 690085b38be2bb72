import { z } from "zod";
import { BEHINDS } from "@/lib/domain/headline-order";
import { component, described } from "./api-components";
import * as entity from "./api-entities";
import * as word from "./api-words";

// What an event's timeline draws: lines by authority, envelopes and headlines at a moment.

const subject = {
  metric: word.slug(),
  population: word.slug(),
  place: described("Null: the event as a whole.", word.slug().nullable()),
};

const series = component(
  "Series",
  "One line: what one root authority says about one thing, oldest first.",
  z.object({
    key: z.string(),
    ...subject,
    method: word.method,
    basis: described("As read: unknown is read as something.", word.readBasis),
    period: word.edtf().nullable(),
    authority: described("Null: nobody is known to have said it.", z.string().nullable()),
    authorityId: word.id().nullable(),
    points: z.array(
      z.object({
        figureId: word.id(),
        quantity: word.quantity,
        known: word.known,
        effective: z.object({
          at: described("Up to this moment it counts.", word.moment().nullable()),
          day: described("The local day of that moment.", z.string()),
          assumed: z.boolean(),
        }),
        standing: word.standing,
      }),
    ),
  }),
);

const envelopeEnd = component(
  "EnvelopeEnd",
  "The least or the greatest that is said, and the figures that say it; open where one of them gives no bound.",
  z.object({ value: word.count(), open: z.boolean(), figureIds: z.array(word.id()) }),
);

const envelope = component(
  "Envelope",
  "What the authorities say at the moment, from the least to the greatest (METHOD.md, “Envelope”).",
  z.object({
    ...subject,
    method: word.method,
    basis: word.readBasis,
    windowDays: z.int(),
    low: envelopeEnd,
    high: envelopeEnd,
    contributors: described("Ids of the figures within the window, newest first.", z.array(word.id())),
    older: described("Ids of the figures left out as older.", z.array(word.id())),
  }),
);

const headline = component(
  "Headline",
  "The figure to print largest, and everything that could have been it (METHOD.md, “Headline”).",
  z.object({
    ...subject,
    figureId: word.id(),
    candidates: z.array(
      z.object({
        figureId: word.id(),
        behind: described("What puts it behind; null for the first.", z.enum(BEHINDS).nullable()),
      }),
    ),
  }),
);

export const timelineAnswer = component(
  "TimelineAnswer",
  "What the timeline of an event draws, at a moment.",
  z.object({
    event: entity.eventName,
    knownAt: described("The moment asked about; null: all that is recorded.", word.moment().nullable()),
    moments: described("When a figure or an act became known, in order.", z.array(word.moment())),
    series: z.array(series),
    envelopes: z.array(envelope),
    headlines: z.array(headline),
    revision: word.revision(),
  }),
);
