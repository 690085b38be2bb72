import { afterAll, beforeAll, expect, it } from "vitest";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { newId } from "@/lib/db/new-id";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { done } from "@/lib/db/testing/results";
import { closeTestDatabase } from "@/lib/db/testing/test-database";
import { TooBusyError } from "@/lib/domain/too-busy";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { atOneRevision } from "./load-event";
import { loadFigureRows } from "./load-figures";
import { loadPage, type Page } from "./load-page";

// What one request may cost has an end, and where it ends the next one goes on.

const EVENTS = 55;
const ANYTHING = { event: null, metric: null, population: null, place: null, authority: null };
const ids: string[] = [];
const rare = newId();

beforeAll(async () => {
  await openWithWords();
  const plain = { kind: "government" as const, country: "KZ", aliases: [], memberOf: null, vague: false };
  done(await addVocabulary(EDITOR, { agents: [{ ...plain, id: rare, slug: rare, name: "Rare" }] }, "One"));
  for (let number = 0; number < EVENTS; number++) {
    const event = eventInput();
    ids.push(event.id);
    done(await createEvent(EDITOR, event));
    const said = number === 3 ? { chain: [{ agent: { id: rare }, role: "asserts", firstHand: true }] } : {};
    done(await recordSource(EDITOR, sourceInput({ event: event.id, figures: [figureInput(number, said)] })));
  }
});
afterAll(closeTestDatabase);

it("looks at so many events for a page of figures that none of them has, and goes on from there", async () => {
  const seen: string[] = [];
  const ask = (from: { start: number; id: string } | null) =>
    loadFigureRows({
      ...{ wanted: ANYTHING, from, most: 10 },
      rowsOf: (_, { id }) => {
        seen.push(id);
        return [];
      },
    });
  const first = await ask(null);
  expect(first.rows).toEqual([]);
  expect(seen).toHaveLength(50);
  const second = await ask(first.goOn);
  expect(second.goOn).toBeNull();
  expect(seen.toSorted()).toEqual(ids.toSorted());
});

it("looks at no event that does not name the authority asked for", async () => {
  const ask = async (authority: string) => {
    const wanted = { ...ANYTHING, authority };
    const { rows } = await loadFigureRows({ wanted, from: null, most: 99, rowsOf: (_, { id }) => [id] });
    return rows;
  };
  expect(await ask(rare)).toEqual([ids[3]]);
  expect(await ask("nobody")).toEqual([]);
  expect(await ask(`source-${newId()}`)).toEqual([]);
});

it("ends a page of what takes much work, and leaves nothing out on the next ones", async () => {
  const list = async (weight: number) => {
    const found: string[] = [];
    let pages = 0;
    for (let after: string | null = null; ; pages++) {
      const page: Page<string> = await loadPage({
        kind: "source",
        event: null,
        after,
        size: 20,
        load: async (key) => key,
        weigh: () => weight,
      });
      found.push(...page.rows);
      after = page.after;
      if (after === null) return { found, pages: pages + 1 };
    }
  };
  const light = await list(1);
  expect([light.found.length, light.pages]).toEqual([EVENTS, 3]);
  expect(await list(250)).toEqual({ found: light.found, pages: 28 });
});

it("says to come back while more is saved than can be read between", async () => {
  const save = async () => {
    done(await createEvent(EDITOR, eventInput()));
  };
  await expect(atOneRevision(save)).rejects.toThrow(TooBusyError);
});
