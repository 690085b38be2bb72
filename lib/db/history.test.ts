import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { EventContent } from "@/lib/domain/content";
import { PUBLICATION_STATES } from "@/lib/domain/vocabulary";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { database } from "./client";
import { recordSource } from "./commands/record-source";
import { createEvent, updateEvent } from "./commands/save-event";
import { addVocabulary } from "./commands/save-vocabulary";
import { setState } from "./commands/set-state";
import { updateFigure } from "./commands/update-figure";
import { getEventContent } from "./queries/get-event-content";
import { getEventContentAt } from "./queries/get-event-content-at";
import { getHeadRevision } from "./queries/get-head-revision";
import { verifyChain } from "./queries/verify-chain";
import { closeTestDatabase, openTestDatabase } from "./testing/test-database";

// Random saves by an editor, on the real tables: whatever they are, the log tells the same as the tables.

type Step =
  | {
      do: "source";
      figures: number[];
      state: (typeof PUBLICATION_STATES)[number];
      reprint: number;
      agency: number;
    }
  | { do: "retract"; target: number; kind: "removal" | "dispute" | "redefinition"; onHop: boolean }
  | { do: "mend"; target: number; nominal: number; hops: number }
  | { do: "state"; target: number; state: (typeof PUBLICATION_STATES)[number] }
  | { do: "rename"; title: string };

const small = fc.nat({ max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("source" as const),
      figures: fc.array(fc.nat({ max: 300 }), { maxLength: 3 }),
      state: fc.constantFrom(...PUBLICATION_STATES),
      reprint: small,
      agency: small,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("retract" as const),
      target: small,
      kind: fc.constantFrom("removal" as const, "dispute" as const, "redefinition" as const),
      onHop: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("mend" as const),
      target: small,
      nominal: fc.nat({ max: 300 }),
      hops: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("state" as const),
      target: small,
      state: fc.constantFrom(...PUBLICATION_STATES),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("rename" as const),
      title: fc
        .string({ minLength: 1, maxLength: 12, unit: "grapheme" })
        .filter((text) => text.trim() !== ""),
    }),
  },
);

const AGENTS = ["Interior Ministry", "State television", "Health Ministry"];
const chainOf = (hops: number) =>
  AGENTS.slice(0, hops + 1).map((name) => ({
    agent: { name, kind: "government" as const, country: "KZ" },
    role: "asserts" as const,
    firstHand: false,
  }));

async function perform(event: ReturnType<typeof eventInput>, content: EventContent, taken: Step) {
  const basedOn = await getHeadRevision();
  const figure =
    "target" in taken ? content.figures[taken.target % Math.max(1, content.figures.length)] : undefined;
  if (taken.do === "source") {
    const known = content.figures[taken.reprint];
    const figures = taken.figures.map((nominal) =>
      figureInput(nominal, { chain: chainOf(taken.agency % 3) }),
    );
    const appearances = known ? [{ figure: known.id, passages: [{ phrase: "again" }] }] : [];
    await recordSource(EDITOR, sourceInput({ event: event.id, figures, appearances, state: taken.state }));
  } else if (taken.do === "rename") {
    await updateEvent(EDITOR, { ...event, title: taken.title.trim(), basedOn });
  } else if (figure && taken.do === "retract") {
    const hop = taken.onHop && figure.chain[0] ? { id: figure.chain[0].agent } : null;
    const retractions = [
      { kind: taken.kind, figures: [figure.id], hop, statedAt: "2022-01-10", reason: "gone" },
    ];
    await recordSource(EDITOR, sourceInput({ event: event.id, retractions }));
  } else if (figure && taken.do === "mend") {
    const { appearance: _, ...input } = figureInput(taken.nominal, { chain: chainOf(taken.hops) });
    const full = {
      place: null,
      period: null,
      method: "reported" as const,
      includes: ["deaths in custody"],
      excludes: [],
    };
    const change = {
      ...full,
      asOf: "2022-01-09?",
      statedAt: null,
      note: "mended",
      ...input,
      basis: "cumulative" as const,
    };
    const quantity = { qualifier: "exact" as const, nominal: taken.nominal, lower: null, upper: null };
    await updateFigure(EDITOR, {
      id: figure.id,
      basedOn,
      message: null,
      figure: { ...change, quantity, chain: chainOf(taken.hops) },
    });
  } else if (figure && taken.do === "state") {
    await setState(EDITOR, { kind: "figure", id: figure.id, state: taken.state, basedOn });
  }
}

beforeAll(async () => {
  await openTestDatabase();
  await addVocabulary(EDITOR, VOCABULARY, "Words");
});

afterAll(closeTestDatabase);

it("at the newest revision the log tells what the tables hold, and an older revision never changes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const event = eventInput();
      await createEvent(EDITOR, event);
      const told = new Map<number, EventContent | null>();
      for (const taken of steps) {
        const content = await getEventContent(event.id);
        if (!content) throw new Error("The event is gone.");
        await perform(event, content, taken);
        const head = await getHeadRevision();
        const now = await getEventContentAt(event.id, head);
        expect(now).toEqual(await getEventContent(event.id));
        told.set(head, now);
      }
      for (const [revision, then] of told) {
        expect(await getEventContentAt(event.id, revision)).toEqual(then);
      }
    }),
    { numRuns: 12 },
  );
  const revisions = await getHeadRevision();
  expect(revisions).toBeGreaterThan(30);
  expect(await verifyChain()).toEqual({ ok: true, revisions });
});

it("saves sent at once each get a number of their own, without gaps", async () => {
  const before = await getHeadRevision();
  const saved = await Promise.all(Array.from({ length: 12 }, () => createEvent(EDITOR, eventInput())));
  const numbers = saved.map((result) => (result.ok ? result.revision : 0)).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => before + 1 + index));
  expect(await verifyChain()).toEqual({ ok: true, revisions: before + 12 });
});

it("a revision that was tampered with is found", async () => {
  const tampered = 3;
  await database().$executeRawUnsafe(`ALTER TABLE "Revision" DISABLE TRIGGER "Revision_append_only"`);
  await database().$executeRawUnsafe(
    `UPDATE "Revision" SET "message" = 'nothing' WHERE "number" = ${tampered}`,
  );
  expect(await verifyChain()).toMatchObject({ ok: false, revision: tampered });
});
