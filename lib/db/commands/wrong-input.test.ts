import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWithWords } from "@/lib/db/testing/open-with-words";
import { EDITOR, eventInput, figureInput, sourceInput } from "@/prisma/factories";
import { getEventContent } from "../queries/get-event-content";
import { getHeadRevision } from "../queries/get-head-revision";
import { done, problemsOf } from "../testing/results";
import { closeTestDatabase } from "../testing/test-database";
import { recordSource } from "./record-source";
import { createEvent } from "./save-event";

let event: ReturnType<typeof eventInput>;

const save = (given: object) => recordSource(EDITOR, sourceInput({ event: event.id, ...given }));

beforeAll(openWithWords);

beforeEach(async () => {
  event = eventInput();
  done(await createEvent(EDITOR, event));
});

afterAll(closeTestDatabase);

describe("what is wrong is told beside its field, and nothing is written", () => {
  const wrong: [string, object, string][] = [
    [
      "an agent nobody knows",
      { figures: [figureInput(1, { chain: [{ agent: { name: "Nobody" } }] })] },
      "figures[0].chain[0].agent: unknown-agent",
    ],
    [
      "a time without an offset",
      { figures: [figureInput(1, { statedAt: "2022-01-09T18:00" })] },
      "figures[0].statedAt: date-no-offset",
    ],
    [
      "a day that is none",
      { source: { publishedAt: "2022-02-30" } },
      "source.publishedAt: date-no-such-date",
    ],
    [
      "an interval that ends before it starts",
      { figures: [figureInput(1, { asOf: "2022-01-10/2022-01-09" })] },
      "figures[0].asOf: date-ends-before-it-starts",
    ],
    [
      "bounds crossed",
      {
        figures: [
          figureInput(1),
          figureInput(2, { quantity: { qualifier: "between", lower: 30, upper: 20 } }),
        ],
      },
      "figures[1].quantity.upper: quantity-crossed-bounds",
    ],
    [
      "a number that is missing",
      { figures: [figureInput(1, { quantity: { qualifier: "at-least" } })] },
      "figures[0].quantity.nominal: quantity-required",
    ],
    [
      "a metric that is not counted",
      { figures: [figureInput(1, { metric: "sorrow" })] },
      "figures[0].metric: unknown-metric",
    ],
    [
      "a period without its interval",
      { figures: [figureInput(1, { basis: "period" })] },
      "figures[0].period: period-required",
    ],
    [
      "a chain in which nobody asserts",
      {
        figures: [
          figureInput(1, { chain: [{ agent: { name: "Radio", kind: "broadcaster" }, role: "relays" }] }),
        ],
      },
      "figures[0].chain[0].role: nobody-asserts",
    ],
    [
      "an act upon nothing",
      { retractions: [{ kind: "removal" }] },
      "retractions[0].figures: figures-required",
    ],
    [
      "an act upon a figure of nowhere",
      { retractions: [{ kind: "removal", figures: ["aaaaaaaaaaaaaaaa"] }] },
      "retractions[0].figures[0]: unknown-figure",
    ],
    [
      "a correction without its new value",
      { figures: [figureInput(1)], retractions: [{ kind: "correction", figures: ["#0"] }] },
      "retractions[0].replacement: replacement-required",
    ],
    [
      "a disavowal of no hop",
      { figures: [figureInput(1)], retractions: [{ kind: "disavowal", figures: ["#0"] }] },
      "retractions[0].hop: hop-required",
    ],
    [
      "a reinstatement of no act",
      { retractions: [{ kind: "reinstatement" }] },
      "retractions[0].undoes: undoes-required",
    ],
    ["an unknown zone", { source: { zone: "Mars/Olympus" } }, "source.zone: unknown-zone"],
    [
      "a print of a figure of nowhere",
      { appearances: [{ figure: "aaaaaaaaaaaaaaaa" }] },
      "appearances[0].figure: unknown-figure",
    ],
  ];

  it.each(wrong)("%s", async (_, given, problem) => {
    const before = await getHeadRevision();
    expect(problemsOf(await save(given))).toContain(problem);
    expect(await getHeadRevision()).toBe(before);
    expect((await getEventContent(event.id))?.figures).toEqual([]);
  });

  it("a retraction by somebody who cannot take the figure back", async () => {
    const { figures } = done(await save({ figures: [figureInput(18)] }));
    const by = { name: "Another Paper", kind: "newspaper" };
    expect(problemsOf(await save({ retractions: [{ kind: "retraction", figures, by }] }))).toEqual([
      "retractions[0].by: act-counts-as-dispute",
    ]);
  });

  it("an act upon a hop that the chain does not have", async () => {
    const { figures } = done(await save({ figures: [figureInput(18)] }));
    const hop = { name: "Somebody else", kind: "government" };
    expect(problemsOf(await save({ retractions: [{ kind: "removal", figures, hop }] }))).toEqual([
      "retractions[0].hop: act-no-such-hop",
    ]);
  });

  it("an address that is recorded already", async () => {
    const url = `https://example.org/${event.id}`;
    done(await save({ source: { url } }));
    expect(problemsOf(await save({ source: { url } }))).toEqual(["source.url: address-recorded"]);
  });

  it("the same figure in the same source again", async () => {
    const { figures, source, revision } = done(await save({ figures: [figureInput(18)] }));
    const again = { id: source, existing: true, basedOn: revision, appearances: [{ figure: figures[0] }] };
    expect(problemsOf(await save(again))).toEqual(["appearances[0].figure: appears-already"]);
  });

  it("a source with nothing in it: a button pressed too early", async () => {
    const blank = { title: null, publisher: null, publishedAt: null, language: null };
    const before = await getHeadRevision();
    expect(problemsOf(await save({ source: blank }))).toEqual(["source.title: nothing-given"]);
    expect(await getHeadRevision()).toBe(before);
  });

  it("a slug that another event has", async () => {
    expect(problemsOf(await createEvent(EDITOR, eventInput({ slug: event.slug })))).toEqual([
      "slug: slug-taken",
    ]);
  });
});
