import { expect, it } from "vitest";
import { eventDataset } from "@/components/event/event-dataset";
import { standingAt } from "@/lib/domain/standing";
import { toTimeline } from "@/lib/domain/timeline";
import { wordsFor } from "@/lib/format/words";
import { demoContent } from "@/prisma/demo/demo-content";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import { toClaim, toScriptText } from "./json-ld";
import { faultsOfJsonLd, type SaidJsonLd } from "./testing/type-check-json-ld";

const SITE = "https://figures.example.org";

/** All that the pages of an event and its figures say of themselves. */
async function saidOf(slug: string): Promise<SaidJsonLd[]> {
  const of = await demoContent(slug);
  const timeline = toTimeline(of);
  const agents = new Map(of.agents.map((one) => [one.id, one]));
  const standings = standingAt(timeline.figures, timeline.acts, Number.MAX_SAFE_INTEGER);
  const { title, language } = of.event;
  const event = { url: `${SITE}/events/${slug}`, title, language };
  const claims = timeline.figures.flatMap((timed) => {
    const standing = standings.get(timed.figure.id);
    const context = { url: `${SITE}/figures/${timed.figure.id}`, title: "A figure", language: "en", event };
    return standing ? [toScriptText(toClaim(timed, standing, agents, context))] : [];
  });
  return [
    { type: "Dataset", text: eventDataset(of, { revision: 7, asked: null }, SITE, wordsFor("en")) },
    ...claims.map((text) => ({ type: "Claim" as const, text })),
  ];
}

it("pages of all demo events and their figures use schema.org's words, each for what it is for", async () => {
  const said = (await Promise.all(DEMO_EVENTS.map(saidOf))).flat();
  expect(said.length).toBeGreaterThan(100);
  expect(await faultsOfJsonLd(said)).toEqual([]);
});

it.each([
  ["a word that there is not", "creativeWorkStatus", "creativeWorkState"],
  ["a word of another type", "creativeWorkStatus", "distribution"],
  ["a type that there is not", '"Organization"', '"Organisation"'],
])("would be found out with %s", async (_, word, other) => {
  const said = (await saidOf("kazakhstan-january-2022")).filter(({ type }) => type === "Claim");
  const { text } = said.find((one) => one.text.includes(word)) ?? { text: "" };
  expect(await faultsOfJsonLd([{ type: "Claim", text: text.replaceAll(word, other) }])).not.toEqual([]);
});
