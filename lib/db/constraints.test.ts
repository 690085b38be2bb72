import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as vocabulary from "@/lib/domain/vocabulary";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { database, transact } from "./client";
import { recordSource } from "./commands/record-source";
import { createEvent } from "./commands/save-event";
import { addVocabulary } from "./commands/save-vocabulary";
import { closeTestDatabase, openTestDatabase } from "./testing/test-database";

let figureId: string;
let sourceId: string;

beforeAll(async () => {
  await openTestDatabase();
  await addVocabulary(EDITOR, VOCABULARY, "Words");
  const event = eventInput();
  await createEvent(EDITOR, event);
  const input = sourceInput({ event: event.id, figures: [figureInput(16)] });
  const saved = await recordSource(EDITOR, input);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  figureId = saved.figures[0] ?? "";
  sourceId = saved.source;
});

afterAll(closeTestDatabase);

describe("what must never be is refused by the database itself", () => {
  const refused: [string, () => string, RegExp][] = [
    [
      "bounds crossed",
      () => `UPDATE "Figure" SET "qualifier" = 'between', "lower" = 30, "upper" = 20`,
      /bounds_not_crossed|best_within|bounds_follow/,
    ],
    ["a bound that the qualifier does not imply", () => `UPDATE "Figure" SET "lower" = 15`, /bounds_follow/],
    [
      "more than 160 with 160 as its bound",
      () => `UPDATE "Figure" SET "qualifier" = 'more-than', "nominal" = 160, "lower" = 160, "upper" = NULL`,
      /bounds_follow/,
    ],
    [
      "a number below zero",
      () => `UPDATE "Figure" SET "nominal" = -1, "lower" = -1, "upper" = -1`,
      /not_negative/,
    ],
    [
      "an exact figure without a number",
      () => `UPDATE "Figure" SET "nominal" = NULL, "lower" = NULL, "upper" = NULL`,
      /bounds_follow/,
    ],
    [
      "a qualifier nobody knows",
      () => `UPDATE "Figure" SET "qualifier" = 'roughly'`,
      /qualifier_known|bounds_follow/,
    ],
    ["a period without its basis", () => `UPDATE "Figure" SET "period" = '2022-01-05'`, /period_with_basis/],
    [
      "a span that ends before it begins",
      () => `UPDATE "Figure" SET "asOfEarliest" = now(), "asOfLatest" = now() - interval '1 day'`,
      /asOf_span/,
    ],
    [
      "the same figure in the same source twice",
      () =>
        `INSERT INTO "Appearance" ("id", "figureId", "sourceId", "relation", "state") VALUES ('x', '${figureId}', '${sourceId}', 'original', 'draft')`,
      /unique/i,
    ],
    ["a figure without its event", () => `UPDATE "Figure" SET "eventId" = 'nowhere'`, /foreign key/i],
    [
      "an address that is no web address",
      () => `UPDATE "Source" SET "url" = 'javascript:alert(1)'`,
      /url_http/,
    ],
    ["a source that copies itself", () => `UPDATE "Source" SET "copyOfId" = "id"`, /not_its_own_copy/],
    ["a revision changed", () => `UPDATE "Revision" SET "message" = 'other'`, /append-only/],
    ["a revision deleted", () => `DELETE FROM "Revision"`, /append-only|foreign key/i],
    ["revisions emptied", () => `TRUNCATE "Revision" CASCADE`, /append-only/],
    [
      "a change added to a revision afterwards",
      () => `INSERT INTO "Change" ("revisionNumber", "ordinal", "entity", "entityId", "after", "shape")
        SELECT "number", 99, 'event', 'x', '{}', 1 FROM "Revision" ORDER BY "number" DESC LIMIT 1`,
      /append-only/,
    ],
    [
      "an event that ends before it starts",
      () => `UPDATE "Event" SET "endEarliest" = NULL, "endLatest" = "startEarliest"`,
      /ends_after/,
    ],
    ["a change changed", () => `UPDATE "Change" SET "entity" = 'other'`, /append-only/],
    ["a change deleted", () => `DELETE FROM "Change"`, /append-only/],
    ["changes emptied", () => `TRUNCATE "Change"`, /append-only/],
  ];

  it.each(refused)("%s", async (_, statement, why) => {
    await expect(database().$executeRawUnsafe(statement())).rejects.toThrow(why);
  });
});

describe("the database's closed lists are the glossary's", () => {
  const lists: [string, string, readonly string[]][] = [
    ["Figure", "qualifier", vocabulary.QUALIFIERS],
    ["Figure", "basis", vocabulary.BASES],
    ["Figure", "method", vocabulary.METHODS],
    ["Figure", "state", vocabulary.PUBLICATION_STATES],
    ["Agent", "kind", vocabulary.AGENT_KINDS],
    ["Place", "kind", vocabulary.PLACE_KINDS],
    ["Attribution", "role", vocabulary.HOP_ROLES],
    ["Appearance", "relation", vocabulary.RELATIONS],
    ["Retraction", "kind", vocabulary.RETRACTION_KINDS],
  ];

  it.each(lists)("%s.%s", async (table, column, expected) => {
    const rows = await database().$queryRaw<{ text: string }[]>`
      SELECT pg_get_constraintdef("oid") AS "text" FROM pg_constraint
      WHERE conname = ${`${table}_${column}_known`}`;
    const listed = [...(rows[0]?.text ?? "").matchAll(/'([^']+)'/g)].map((match) => match[1]);
    expect(listed).toEqual([...expected]);
  });
});

describe("inside a transaction", () => {
  it("the root client throws at once, instead of waiting for itself", async () => {
    await expect(transact(async () => database().event.count())).rejects.toThrow(/Inside a transaction/);
  });

  it("what was done is undone when the work throws", async () => {
    const before = await database().event.count();
    const failing = transact(async (tx) => {
      await tx.event.deleteMany({ where: { figures: { none: {} } } });
      await tx.metric.create({ data: { slug: "half", labels: {}, position: 9 } });
      throw new Error("stopped half-way");
    });
    await expect(failing).rejects.toThrow("stopped half-way");
    expect(await database().event.count()).toBe(before);
    expect(await database().metric.count({ where: { slug: "half" } })).toBe(0);
  });
});
