import { describe, expect, it } from "vitest";
import { readAct } from "@/lib/domain/acts";
import { parseEdtf } from "@/lib/domain/edtf-date";
import { toTimeline } from "@/lib/domain/timeline";
import { DEMO_EVENTS, readAgents, readEvent, readMetrics, readPlaces, readPopulations } from "../demo-files";
import { demoContent } from "./demo-content";

const agents = await readAgents();
const agentKeys = new Set(agents.map(({ key }) => key));
const places = await readPlaces();
const metrics = new Set((await readMetrics()).map(({ slug }) => slug));
const populations = await readPopulations();
const events = await Promise.all(DEMO_EVENTS.map(readEvent));
const ARTICLES = ["article-000", "article-001", "article-003"];

const repeated = (keys: string[]) => keys.filter((key, index) => keys.indexOf(key) !== index);
const isKnown = (key: string | null) => key === null || agentKeys.has(key);

describe("the lists that all events share", () => {
  it("name everything once", () => {
    expect(repeated(agents.map(({ key }) => key))).toEqual([]);
    expect(repeated(places.map(({ slug }) => slug))).toEqual([]);
    expect(repeated(populations.map(({ slug }) => slug))).toEqual([]);
    expect([agents.length, places.length, metrics.size, populations.length]).not.toContain(0);
  });

  it("lead from everything that lies within, or speaks for, something to that thing", () => {
    const bodies = agents.filter(({ memberOf }) => memberOf !== null && !agentKeys.has(memberOf));
    expect(bodies).toEqual([]);
    for (const list of [places, populations]) {
      const slugs = new Set(list.map(({ slug }) => slug));
      expect(list.filter(({ within }) => within !== null && !slugs.has(within))).toEqual([]);
    }
  });

  it("have one Interior Ministry, one vague agent for each state, and a president who speaks for himself", () => {
    const named = (pattern: RegExp) => agents.filter(({ name }) => pattern.test(name));
    expect(named(/^(Ministry of Internal Affairs|Interior Ministry)/)).toHaveLength(1);
    const states = agents.filter(({ vague, kind }) => vague && kind === "government");
    expect(states.length).toBeGreaterThan(0);
    expect(repeated(states.map(({ country }) => country ?? "no country"))).toEqual([]);
    expect(agents.find(({ key }) => key === "kassym-jomart-tokayev")).toMatchObject({
      kind: "office-holder",
      memberOf: null,
    });
  });
});

describe.each(events)("$event.slug", ({ event, sources, figures, retractions }) => {
  const prints = figures.flatMap((figure) => figure.appearances.map((print) => ({ figure, print })));
  const chains = [...figures, ...figures.flatMap((figure) => figure.appearances)].map(({ chain }) => chain);
  const sourceKeys = new Set(sources.map(({ key }) => key));
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  const publisherOf = new Map(sources.map(({ key, publisher }) => [key, publisher]));

  it("uses every key once, and only keys that there are", () => {
    for (const list of [sources, figures, retractions])
      expect(repeated(list.map(({ key }) => key))).toEqual([]);
    expect(figures.filter((figure) => !metrics.has(figure.metric))).toEqual([]);
    expect(
      figures.filter((figure) => !populations.some((known) => known.slug === figure.population)),
    ).toEqual([]);
    const named = figures.map(({ place }) => place).filter((place) => place !== null);
    expect(named.filter((place) => !places.some((known) => known.slug === place))).toEqual([]);
    expect(sources.filter(({ publisher }) => !isKnown(publisher))).toEqual([]);
    expect(sources.filter(({ copyOf }) => copyOf !== null && !sourceKeys.has(copyOf))).toEqual([]);
    expect(prints.filter(({ print }) => !sourceKeys.has(print.source) || !isKnown(print.via))).toEqual([]);
    expect(chains.flat().filter((hop) => !agentKeys.has(hop.agent))).toEqual([]);
  });

  it("prints a figure at most once in a source, and uses every source", () => {
    for (const figure of figures)
      expect(repeated(figure.appearances.map(({ source }) => source))).toEqual([]);
    const used = new Set([
      ...prints.map(({ print }) => print.source),
      ...retractions.flatMap((act) => act.reports.map(({ source }) => source)),
    ]);
    expect(sources.filter(({ key }) => !used.has(key))).toEqual([]);
  });

  it("leads from every figure to an address, or to one of the three articles", () => {
    const seen = new Set(sources.filter(({ url }) => url !== null).map(({ key }) => key));
    for (const article of ARTICLES) seen.add(article);
    const unseen = figures.filter(({ appearances }) => !appearances.some(({ source }) => seen.has(source)));
    expect(unseen).toEqual([]);
    expect(sources.filter(({ key, url }) => (url === null) !== ARTICLES.includes(key))).toEqual([]);
  });

  it("has somebody who asserts in every chain, nobody twice, and no publisher at its head", () => {
    for (const chain of chains) {
      expect(chain.length === 0 || chain.some(({ role }) => role === "asserts")).toBe(true);
      expect(repeated(chain.map(({ agent }) => agent))).toEqual([]);
    }
    const headed = prints.filter(({ print }) => {
      const publisher = publisherOf.get(print.source);
      return publisher && [print.chain[0]?.agent, print.via].includes(publisher);
    });
    expect(headed).toEqual([]);
  });

  it("has dates that can be read", () => {
    const dates = [
      event.start,
      event.end,
      ...sources.map(({ publishedAt }) => publishedAt),
      ...figures.flatMap(({ asOf, statedAt, period }) => [asOf, statedAt, period]),
      ...retractions.map(({ statedAt }) => statedAt),
    ].filter((date) => date !== null);
    expect(dates.filter((date) => !parseEdtf(date, event.zone).ok)).toEqual([]);
  });

  it("says of every print that differs how it was printed", () => {
    const odd = prints.filter(
      ({ print }) => (print.quantity !== null) !== (print.relation === "altered-value"),
    );
    expect(odd).toEqual([]);
  });

  it("has acts on figures and hops that there are, which do what their kind says", async () => {
    const timeline = toTimeline(await demoContent(event.slug));
    for (const act of timeline.acts.map(({ act }) => act)) {
      expect(isKnown(act.by)).toBe(true);
      expect(act.reports.filter(({ source }) => !sourceKeys.has(source))).toEqual([]);
      expect(act.replacement === null || byKey.has(act.replacement)).toBe(true);
      for (const key of act.figures) {
        if (act.hop) expect(byKey.get(key)?.chain.map(({ agent }) => agent)).toContain(act.hop);
        const target = timeline.figures.find(({ figure }) => figure.id === key);
        expect(target && readAct(act, target.speakers).remarks).toEqual([]);
      }
    }
  });
});
