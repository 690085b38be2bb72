import { createHash } from "node:crypto";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import { addVocabulary } from "@/lib/db/commands/save-vocabulary";
import { setState } from "@/lib/db/commands/set-state";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { isPristine, listKnownIds, listPrints, listPublishedEvents } from "@/lib/db/queries/known-ids";
import type { CommandResult } from "@/lib/db/save";
import type { Agent } from "@/lib/domain/content";
import { SYSTEM } from "@/lib/domain/permissions";
import { recordSourceSchema } from "@/lib/schemas/source-input";
import { DEMO_EVENTS, type DemoAgent, type DemoEvent, readAgents, readEvent, readPlaces } from "./demo-files";

type Ids = Map<string, string>;

function done<Made>(what: string, result: CommandResult<Made>): { revision: number } & Made {
  if (!result.ok) throw new Error(`${what} was refused: ${JSON.stringify(result.problems, null, 2)}`);
  return result;
}

/** The same key has the same id in every installation: links to demo figures work everywhere, and a load that was cut off can go on. */
function demoId(...parts: string[]): string {
  const digest = createHash("sha256")
    .update(`countline demo ${parts.join(" ")}`)
    .digest("hex");
  return BigInt(`0x${digest}`).toString(36).slice(0, 16);
}

function idOf(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demo data points at ${key}, which it does not have (yet).`);
  return id;
}

async function loadAgents(agents: readonly DemoAgent[]): Promise<Ids> {
  const ids: Ids = new Map(agents.map((agent) => [agent.key, demoId("agent", agent.key)]));
  const toAgent = ({ key, memberOf, ...agent }: DemoAgent): Agent => {
    return { ...agent, id: idOf(ids, key), slug: key, memberOf: memberOf && idOf(ids, memberOf) };
  };
  const bodiesFirst = [...agents].sort((a, b) => Number(a.memberOf !== null) - Number(b.memberOf !== null));
  const vocabulary = { places: await readPlaces(), agents: bodiesFirst.map(toAgent) };
  done("The list of agents", await addVocabulary(SYSTEM, vocabulary, "Places and agents of the demo data"));
  return ids;
}

type Hops = DemoEvent["figures"][number]["chain"];

/** What one source prints and reports, as the desk's form would send it. */
class EventLoader {
  readonly #figures: Ids;
  readonly #acts: Ids;
  readonly #sources: Ids;

  constructor(
    private readonly file: DemoEvent,
    private readonly agents: Ids,
    private readonly eventId: string,
  ) {
    const ids = (kind: string, keyed: readonly { key: string }[]) =>
      new Map(keyed.map(({ key }) => [key, demoId(file.event.slug, kind, key)]));
    this.#figures = ids("figure", file.figures);
    this.#acts = ids("act", file.retractions);
    this.#sources = ids("source", file.sources);
  }

  #agent(key: string | null) {
    return key === null ? null : { id: idOf(this.agents, key) };
  }

  #chain(hops: Hops) {
    return hops.map((hop) => ({ ...hop, agent: this.#agent(hop.agent) }));
  }

  #appearance(print: DemoEvent["figures"][number]["appearances"][number]) {
    const { source: _, via, chain, ...rest } = print;
    return { ...rest, via: this.#agent(via), chain: this.#chain(chain) };
  }

  /** A figure belongs to the source of its first print; its other prints come as appearances. */
  #figuresOf(source: string) {
    return this.file.figures.flatMap((figure) => {
      const { key, appearances, chain, ...rest } = figure;
      const [first] = appearances;
      if (first?.source !== source) return [];
      const id = idOf(this.#figures, key);
      return [{ ...rest, id, chain: this.#chain(chain), appearance: this.#appearance(first) }];
    });
  }

  #furtherPrintsOf(source: string) {
    return this.file.figures.flatMap(({ key, appearances }) => {
      const further = appearances.slice(1).filter((print) => print.source === source);
      return further.map((print) => ({ ...this.#appearance(print), figure: idOf(this.#figures, key) }));
    });
  }

  #actsOf(source: string) {
    const acts = this.file.retractions.filter((act) => act.reports.at(-1)?.source === source);
    return acts.map(({ key, reports, figures, hop, by, replacement, undoes, ...rest }) => ({
      ...rest,
      id: idOf(this.#acts, key),
      figures: figures.map((figure) => idOf(this.#figures, figure)),
      hop: this.#agent(hop),
      by: this.#agent(by),
      passages: reports.at(-1)?.passages ?? [],
      reports: reports.slice(0, -1).map((report) => ({
        source: idOf(this.#sources, report.source),
        passages: report.passages,
      })),
      replacement: replacement && idOf(this.#figures, replacement),
      undoes: undoes && idOf(this.#acts, undoes),
    }));
  }

  async #save(source: DemoEvent["sources"][number], part: object, existing: boolean, basedOn: number | null) {
    const { key, publisher, copyOf, ...rest } = source;
    const input = recordSourceSchema.parse({
      event: this.eventId,
      id: idOf(this.#sources, key),
      existing,
      basedOn,
      source: { ...rest, publisher: this.#agent(publisher), copyOf: copyOf && idOf(this.#sources, copyOf) },
      state: "published",
      message: `Demo data: ${source.title ?? key}`,
      ...part,
    });
    return done(`Source ${key}`, await recordSource(SYSTEM, input));
  }

  /** First every source with the figures it prints first; then, once all figures are there, further prints and acts. */
  async load(): Promise<number> {
    const known = await listKnownIds([...this.#sources.values(), ...this.#acts.values()]);
    let revision = await getHeadRevision();
    const originalsFirst = [...this.file.sources].sort(
      (a, b) => Number(a.copyOf !== null) - Number(b.copyOf !== null),
    );
    for (const source of originalsFirst) {
      if (known.has(idOf(this.#sources, source.key))) continue;
      revision = (await this.#save(source, { figures: this.#figuresOf(source.key) }, false, null)).revision;
    }
    const printed = await listPrints(this.eventId);
    for (const source of this.file.sources) {
      const appearances = this.#furtherPrintsOf(source.key).filter((print) => {
        return !printed.has(`${print.figure} ${idOf(this.#sources, source.key)}`);
      });
      const retractions = this.#actsOf(source.key).filter((act) => !known.has(act.id));
      if (appearances.length === 0 && retractions.length === 0) continue;
      revision = (await this.#save(source, { appearances, retractions }, true, revision)).revision;
    }
    return revision;
  }
}

async function loadEvent(slug: string, agents: Ids): Promise<void> {
  const file = await readEvent(slug);
  const id = demoId(slug);
  if ((await listKnownIds([id])).size === 0) {
    const event = { ...file.event, id, state: "draft" as const, basedOn: null };
    done(`Event ${slug}`, await createEvent(SYSTEM, event));
  }
  const basedOn = await new EventLoader(file, agents, id).load();
  done(`Event ${slug}`, await setState(SYSTEM, { kind: "event", id, state: "published", basedOn }));
}

/**
 * Loads the demo data through the same commands as the desk's, as long as no editor has saved anything.
 * An event is published once it is complete, so a load that was cut off is neither seen nor repeated:
 * it goes on. Gives how many events it loaded.
 */
export async function loadDemoIfEmpty(): Promise<number> {
  if (!(await isPristine())) return 0;
  const published = await listPublishedEvents();
  const missing = DEMO_EVENTS.filter((slug) => !published.has(demoId(slug)));
  if (missing.length === 0) return 0;
  const agents = await loadAgents(await readAgents());
  for (const slug of missing) await loadEvent(slug, agents);
  return missing.length;
}
