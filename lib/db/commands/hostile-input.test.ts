import { afterAll, beforeAll, expect, it } from "vitest";
import { recordSourceSchema } from "@/lib/schemas/source-input";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { getCurrent } from "../queries/get-current";
import { getEventContent } from "../queries/get-event-content";
import { getEventId } from "../queries/get-event-id";
import { closeTestDatabase, openTestDatabase } from "../testing/test-database";
import { recordSource } from "./record-source";
import { createEvent, updateEvent } from "./save-event";
import { addVocabulary } from "./save-vocabulary";

// What the database cannot hold is refused beside its field, never by an error of the database.

const event = eventInput();
const NUL = "\u0000";

beforeAll(async () => {
  await openTestDatabase();
  await addVocabulary(EDITOR, VOCABULARY, "Words");
  await createEvent(EDITOR, event);
});
afterAll(closeTestDatabase);

it.each<[string, object]>([
  ["a text", { source: { text: `a${NUL}b` } }],
  ["an address", { source: { url: `https://example.org/${NUL}` } }],
  ["an address of two lines", { source: { url: "https://example.org/\nx" } }],
  ["a count", { figures: [figureInput(2_147_483_647)] }],
  [
    "a position",
    { figures: [figureInput(1, { appearance: { passages: [{ phrase: "x", position: 3e9 }] } })] },
  ],
])("%s that cannot be stored is refused by the schema", (_, given) => {
  const { source, figures } = { source: {}, figures: [], ...given };
  const sent = { event: event.id, id: "sourcesource1234", source, figures };
  expect(recordSourceSchema.safeParse(sent).success).toBe(false);
});

it("the greatest count can be exceeded by a figure", async () => {
  const quantity = { qualifier: "more-than", nominal: 2_147_483_646 };
  const saved = await recordSource(
    EDITOR,
    sourceInput({ event: event.id, figures: [figureInput(1, { quantity })] }),
  );
  expect(saved.ok).toBe(true);
});

it.each(["0000", "0001-01-01", "0000/..", "9999", "9999-12-31"])("the date %s can be saved", async (asOf) => {
  const figures = [figureInput(1, { asOf })];
  const saved = await recordSource(EDITOR, sourceInput({ event: event.id, figures }));
  expect(saved.ok).toBe(true);
  const content = await getEventContent(event.id);
  expect(content?.figures.map((figure) => figure.asOf)).toContain(asOf);
});

it("slugs and ids that nothing can have are unknown", async () => {
  for (const name of [NUL, "a b", "\ud800", "__proto__", "x".repeat(5_000)]) {
    expect(await getEventId(name)).toBeNull();
    expect(await getCurrent("event", name)).toBeNull();
  }
  const publisher = { id: NUL };
  expect(await recordSource(EDITOR, sourceInput({ event: event.id, source: { publisher } }))).toMatchObject({
    ok: false,
    problems: [{ path: "source.publisher", code: "unknown-agent" }],
  });
});

it("a revision that is far ahead changes nothing", async () => {
  expect(await updateEvent(EDITOR, { ...event, basedOn: 9e15 })).toMatchObject({ ok: true });
});

it("an agent is found by the same name, however its letters are put together", async () => {
  const name = "МВД Республики — Cafe\u0301";
  const sourceBy = (publisher: object) => sourceInput({ event: event.id, source: { publisher } });
  const publisherOf = async (publisher: object) => {
    const saved = await recordSource(EDITOR, sourceBy(publisher));
    return saved.ok ? (await getCurrent("source", saved.source))?.publisher : saved.problems;
  };
  const first = await publisherOf({ name, kind: "government" });
  expect(first).toMatch(/^\w+$/);
  expect(await publisherOf({ name })).toBe(first);
  expect(await publisherOf({ name: name.normalize("NFC") })).toBe(first);
});
