import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import type { Actor } from "@/lib/domain/permissions";
import { EDITOR, eventInput, figureInput, sourceInput, VOCABULARY } from "@/prisma/factories";
import { database } from "../client";
import { newId } from "../new-id";
import { getEventContent } from "../queries/get-event-content";
import { getHeadRevision } from "../queries/get-head-revision";
import type { CommandResult } from "../save";
import { done, problemsOf } from "../testing/results";
import { closeTestDatabase } from "../testing/test-database";
import { recordSource } from "./record-source";
import { createEvent, updateEvent } from "./save-event";
import { addVocabulary } from "./save-vocabulary";
import { setState } from "./set-state";
import { updateFigure } from "./update-figure";

let event: ReturnType<typeof eventInput>;

const save = (given: object) => recordSource(EDITOR, sourceInput({ event: event.id, ...given }));

beforeAll(openWithWords);

beforeEach(async () => {
  event = eventInput();
  done(await createEvent(EDITOR, event));
});

afterAll(closeTestDatabase);

describe("who may save", () => {
  const nobody: Actor | null = null;
  const everyCommand: [string, () => Promise<CommandResult>][] = [
    ["createEvent", () => createEvent(nobody, eventInput())],
    ["updateEvent", () => updateEvent(nobody, { ...event, basedOn: 1e6 })],
    ["recordSource", () => recordSource(nobody, sourceInput({ event: event.id }))],
    ["setState", () => setState(nobody, { kind: "event", id: event.id, state: "draft", basedOn: 1e6 })],
    ["addVocabulary", () => addVocabulary(nobody, VOCABULARY, "x")],
    [
      "updateFigure",
      async () => {
        const { appearance: _, ...figure } = figureInput(1);
        const full = sourceInput({ event: event.id, figures: [{ ...figure, appearance: {} }] }).figures[0];
        if (!full) throw new Error("no figure");
        return updateFigure(nobody, { id: newId(), basedOn: 1e6, figure: full, message: null });
      },
    ],
  ];

  it.each(everyCommand)(
    "%s refuses somebody who is not signed in, and writes nothing",
    async (_, command) => {
      const before = await getHeadRevision();
      expect(problemsOf(await command())).toEqual([": not-allowed"]);
      expect(await getHeadRevision()).toBe(before);
    },
  );
});

describe("a source with its figures", () => {
  it("is one revision, whatever is in it", async () => {
    const before = await getHeadRevision();
    const saved = done(await save({ figures: [figureInput(16), figureInput(17), figureInput(19)] }));
    expect(saved.revision).toBe(before + 1);
    expect(saved.figures).toHaveLength(3);
    expect(await getHeadRevision()).toBe(before + 1);
  });

  it("may lack address, publisher, title and day", async () => {
    const bare = { url: null, publisher: null, title: null, publishedAt: "2022-01" };
    done(await save({ source: bare, figures: [figureInput(16)] }));
    const content = await getEventContent(event.id);
    expect(content?.sources[0]).toMatchObject(bare);
  });

  it("keeps qualifier, phrase, chain and date just as they were given", async () => {
    const chain = [
      {
        agent: { name: "State television", kind: "state-media", country: "KZ" },
        role: "relays",
        firstHand: true,
      },
      {
        agent: { name: "Ministry of Health", kind: "government", country: "KZ" },
        role: "asserts",
        firstHand: false,
      },
    ];
    const figure = figureInput(160, {
      quantity: { qualifier: "more-than", nominal: "160" },
      statedAt: "2022-01-09?",
      chain,
      appearance: { passages: [{ phrase: "meer dan 160 doden" }] },
    });
    done(await save({ figures: [figure] }));
    const content = await getEventContent(event.id);
    expect(content?.figures[0]).toMatchObject({
      quantity: { qualifier: "more-than", nominal: 160, lower: 161, upper: null },
      statedAt: "2022-01-09?",
      asOf: null,
    });
    expect(content?.figures[0]?.chain.map(({ role, firstHand }) => [role, firstHand])).toEqual([
      ["relays", true],
      ["asserts", false],
    ]);
    expect(content?.appearances[0]?.passages).toEqual([{ phrase: "meer dan 160 doden", position: null }]);
  });

  it("finds an agent by its name again, case aside, and does not make it twice", async () => {
    done(await save({ figures: [figureInput(1)] }));
    const byName = [{ agent: { name: "interior MINISTRY" }, role: "asserts", firstHand: true }];
    done(await save({ figures: [figureInput(2, { chain: byName })] }));
    const content = await getEventContent(event.id);
    expect(new Set(content?.figures.map((figure) => figure.chain[0]?.agent)).size).toBe(1);
  });

  it("sent twice is saved once", async () => {
    const input = sourceInput({ event: event.id, figures: [figureInput(16)] });
    const both = await Promise.all([recordSource(EDITOR, input), recordSource(EDITOR, input)]);
    expect(both.flatMap(problemsOf)).toEqual([": already-saved"]);
    expect((await getEventContent(event.id))?.figures).toHaveLength(1);
  });

  it("keeps its text outside the revision, where it can be erased", async () => {
    const text = "The whole article, for editors only.";
    const { source, revision } = done(await save({ source: { text } }));
    expect(await database().sourceText.findUnique({ where: { sourceId: source } })).toMatchObject({ text });
    const changes = await database().change.findMany({ where: { revisionNumber: revision } });
    expect(JSON.stringify(changes)).not.toContain("for editors only");
    expect(JSON.stringify(changes)).toMatch(/"contentHash":"[0-9a-f]{64}"/);
  });
});

describe("two editors at once", () => {
  it("the later of two changes to one event is refused, not written over the earlier", async () => {
    const basedOn = await getHeadRevision();
    done(await updateEvent(EDITOR, { ...event, title: "First", basedOn }));
    const late = await updateEvent(EDITOR, { ...event, title: "Second", basedOn });
    expect(problemsOf(late)).toEqual([": changed-since"]);
    expect((await getEventContent(event.id))?.event.title).toBe("First");
  });

  it("a hop that an act is aimed at cannot be taken out of the chain", async () => {
    const { figures } = done(await save({ figures: [figureInput(18)] }));
    const hop = { name: "Interior Ministry" };
    const { revision } = done(await save({ retractions: [{ kind: "removal", figures, hop }] }));
    const mended = sourceInput({ event: event.id, figures: [figureInput(18, { chain: [] })] }).figures[0];
    if (!mended) throw new Error("no figure");
    const change = { id: figures[0] ?? "", basedOn: revision, figure: mended, message: null };
    expect(problemsOf(await updateFigure(EDITOR, change))).toEqual(["figure.chain: hop-has-act"]);
  });
});

describe("publishing", () => {
  it("a source takes the drafts that came with it along", async () => {
    const { source, figures, revision } = done(await save({ figures: [figureInput(16)], state: "draft" }));
    done(await setState(EDITOR, { kind: "source", id: source, state: "published", basedOn: revision }));
    const content = await getEventContent(event.id);
    expect(content?.figures.find(({ id }) => id === figures[0])?.state).toBe("published");
    expect(content?.appearances[0]?.state).toBe("published");
  });

  it("what is added as a draft to a published source does not take the source back", async () => {
    const { source, revision } = done(await save({ figures: [figureInput(16)] }));
    const more = {
      id: source,
      existing: true,
      basedOn: revision,
      state: "draft",
      figures: [figureInput(17)],
    };
    done(await save(more));
    const content = await getEventContent(event.id);
    expect(content?.sources[0]?.state).toBe("published");
    expect(content?.figures.map(({ state }) => state).sort()).toEqual(["draft", "published"]);
  });
});
