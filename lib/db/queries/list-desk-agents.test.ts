import { afterAll, beforeAll, expect, it } from "vitest";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { recordSource } from "../commands/record-source";
import { createEvent } from "../commands/save-event";
import { addVocabulary } from "../commands/save-vocabulary";
import { closeTestDatabase, openTestDatabase } from "../testing/test-database";
import { listDeskAgents } from "./list-desk-agents";

const plain = { country: "KZ", memberOf: null, vague: false };
const ministry = { ...plain, id: "ministryofhealth", slug: "health", name: "Министерство", aliases: [] };
const office = {
  ...plain,
  id: "pressofficeofit",
  slug: "press",
  name: "Press office",
  memberOf: ministry.id,
};

beforeAll(async () => {
  await openTestDatabase();
  const agents = [
    { ...ministry, kind: "government" as const },
    { ...office, kind: "unit" as const, aliases: ["Élan 100%"] },
  ];
  await addVocabulary(EDITOR, { ...VOCABULARY, agents }, "Words");
  const event = eventInput();
  await createEvent(EDITOR, event);
  const chain = [{ agent: { id: office.id }, role: "asserts", firstHand: true }];
  const figures = [figureInput(16, { chain }), figureInput(17, { chain })];
  await recordSource(EDITOR, sourceInput({ event: event.id, figures }));
});

afterAll(closeTestDatabase);

it("tells for whom they speak, and how often they are cited and published", async () => {
  const all = await listDeskAgents("");
  expect(all.map(({ name, figures, sources }) => [name, figures, sources])).toEqual([
    ["Press office", 2, 0],
    ["The Paper", 0, 1],
    ["Министерство", 0, 0],
  ]);
  expect(all[0]).toMatchObject({ body: { id: ministry.id, name: ministry.name }, aliases: ["Élan 100%"] });
  expect(all[1]?.body).toBeNull();
});

it.each([
  ["МИНИСТЕР", ["Министерство"]],
  ["HEALTH", ["Министерство"]],
  ["  élan", ["Press office"]],
  ["0%", ["Press office"]],
  ["%", ["Press office"]],
  ["_", []],
  ["\u0000", []],
])("finds %j by a part of any of their names", async (text, names) => {
  expect((await listDeskAgents(text)).map(({ name }) => name)).toEqual(names);
});
