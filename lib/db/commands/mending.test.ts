import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import type { EventContent } from "@/lib/domain/content";
import { appearanceInputSchema } from "@/lib/schemas/figure-input";
import { retractionInputSchema } from "@/lib/schemas/source-input";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { newId } from "../new-id";
import { getEventContent } from "../queries/get-event-content";
import { getHeadRevision } from "../queries/get-head-revision";
import { done, problemsOf } from "../testing/results";
import { closeTestDatabase } from "../testing/test-database";
import { recordSource } from "./record-source";
import { createEvent } from "./save-event";
import { addAppearance, updateAppearance } from "./update-appearance";
import { updateRetraction } from "./update-retraction";

let event: ReturnType<typeof eventInput>;

const save = (given: object) => recordSource(EDITOR, sourceInput({ event: event.id, ...given }));

async function content(): Promise<EventContent> {
  const found = await getEventContent(event.id);
  if (!found) throw new Error("no event");
  return found;
}

beforeAll(openWithWords);

beforeEach(async () => {
  event = eventInput();
  done(await createEvent(EDITOR, event));
});

afterAll(closeTestDatabase);

describe("a further print", () => {
  const print = appearanceInputSchema.parse({ passages: [{ phrase: "sixteen dead" }], chain: [] });

  it("names nobody where that print does, whoever the figure's chain names; and is made once", async () => {
    const [figure = ""] = done(await save({ figures: [figureInput(16)] })).figures;
    const { source } = done(await save({}));
    const input = { id: newId(), figure, source, print, state: "published" as const, message: null };
    done(await addAppearance(EDITOR, input));
    const made = (await content()).appearances.find(({ id }) => id === input.id);
    expect(made).toMatchObject({ source, chain: [], passages: [{ phrase: "sixteen dead" }] });
    expect(problemsOf(await addAppearance(EDITOR, input))).toContain(": already-saved");
    const again = await addAppearance(EDITOR, { ...input, id: newId() });
    expect(problemsOf(again)).toEqual(["source: appears-already"]);
    expect(problemsOf(await addAppearance(null, { ...input, id: newId() }))).toEqual([": not-allowed"]);
  });

  it("is mended, unless somebody else mended it since", async () => {
    done(await save({ figures: [figureInput(16)] }));
    const [before] = (await content()).appearances;
    const basedOn = await getHeadRevision();
    const input = { id: before?.id ?? "", basedOn, appearance: print, message: null };
    done(await updateAppearance(EDITOR, input));
    expect((await content()).appearances[0]?.chain).toEqual([]);
    expect(problemsOf(await updateAppearance(EDITOR, input))).toEqual([": changed-since"]);
    expect(problemsOf(await updateAppearance(null, input))).toEqual([": not-allowed"]);
  });
});

describe("an act", () => {
  it("is mended in its place, and keeps to the rules of its kind", async () => {
    const [figure = ""] = done(await save({ figures: [figureInput(16)] })).figures;
    const { source, retractions } = done(
      await save({ retractions: [{ kind: "removal", figures: [figure] }] }),
    );
    const [before] = (await content()).retractions;
    const change = (given: object, basedOn: number) =>
      updateRetraction(EDITOR, {
        id: retractions[0] ?? "",
        basedOn,
        retraction: retractionInputSchema.parse({
          kind: "dispute",
          figures: [figure],
          reports: [{ source, passages: [] }],
          ...given,
        }),
        message: null,
      });
    const head = await getHeadRevision();
    expect(problemsOf(await change({ kind: "correction" }, head))).toEqual([
      "retraction.replacement: replacement-required",
    ]);
    expect(problemsOf(await change({ reports: [] }, head))).toEqual(["retraction.reports: report-required"]);
    done(await change({ reason: "Doubted." }, head));
    const [after] = (await content()).retractions;
    expect(after).toMatchObject({ kind: "dispute", reason: "Doubted.", sequence: before?.sequence });
    expect(problemsOf(await change({}, head))).toEqual([": changed-since"]);
  });

  it("sent twice with an id of its own is made once", async () => {
    const { source, figures } = done(await save({ figures: [figureInput(16)] }));
    const act = { id: newId(), kind: "dispute", figures };
    const more = { id: source, existing: true, retractions: [act] };
    done(await save({ ...more, basedOn: await getHeadRevision() }));
    const again = await save({ ...more, basedOn: await getHeadRevision() });
    expect(problemsOf(again)).toContain(": already-saved");
    expect((await content()).retractions).toHaveLength(1);
  });
});

describe("names", () => {
  const said = (agent: object) => ({ chain: [{ agent, role: "asserts", firstHand: true }] });

  it("tell two agents of one name apart by country, or by their short names", async () => {
    const name = `Health Ministry ${newId()}`;
    const kind = "government";
    const first = figureInput(1, said({ name, kind, country: "KZ" }));
    const second = figureInput(2, said({ name, kind, country: "NO" }));
    done(await save({ figures: [first, second] }));
    const { figures, agents } = await content();
    expect(new Set(figures.map(({ chain }) => chain[0]?.agent)).size).toBe(2);
    const unclear = await save({ figures: [figureInput(3, said({ name }))] });
    expect(problemsOf(unclear)).toEqual(["figures[0].chain[0].agent: ambiguous-agent"]);
    const norwegian = agents.find((agent) => agent.name === name && agent.country === "NO");
    const named = done(await save({ figures: [figureInput(3, said({ name: norwegian?.slug }))] })).figures[0];
    const made = (await content()).figures.find(({ id }) => id === named);
    expect(made?.chain[0]?.agent).toBe(norwegian?.id);
  });

  it("that are new and alike within one form are one agent", async () => {
    const agent = { name: `Éditions ${newId()}`, kind: "newspaper" };
    done(await save({ figures: [figureInput(1, said(agent)), figureInput(2, said(agent))] }));
    done(await save({ figures: [figureInput(3, said({ name: agent.name.toUpperCase() }))] }));
    const chains = (await content()).figures.map(({ chain }) => chain[0]?.agent);
    expect(new Set(chains).size).toBe(1);
  });
});

describe("places", () => {
  it("are added with the figure that needs them", async () => {
    const name = `Taraz ${newId()}`;
    const newPlace = { name, kind: "city", within: null };
    done(await save({ figures: [figureInput(1, { newPlace }), figureInput(2, { newPlace })] }));
    const { figures, places } = await content();
    expect(new Set(figures.map(({ place }) => place))).toEqual(new Set([places[0]?.slug]));
    expect(places).toMatchObject([{ name, kind: "city" }]);
    const other = await save({ figures: [figureInput(3, { newPlace: { ...newPlace, kind: "region" } })] });
    expect(problemsOf(other)).toEqual(["figures[0].newPlace.name: place-known"]);
  });
});
