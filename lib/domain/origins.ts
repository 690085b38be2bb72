import type { Appearance, EventContent, Source } from "./content";
import { groupBy } from "./group-by";
import { groupLinked } from "./group-linked";
import type { TimedAppearance } from "./timeline";

/** What goes back to one place: one newsroom's or agency's statement, or one text in several outlets. */
export type Origin<Item> = {
  /** The original where it is among them, else what the agency itself printed, else the first given. */
  first: Item;
  /** The rest, in the order given. */
  copies: Item[];
  /** Ids of the agencies that they were taken from, in the order given; mostly none or one. */
  agencies: string[];
};

type Printed = { source: Source; agencies: string[] };

type Texts = ReadonlyMap<string, string>;

// A table asks anew for each of its figures, with the same sources.
const kept = new WeakMap<readonly Source[], Texts>();

function textOf(sources: readonly Source[]): Texts {
  const texts = kept.get(sources) ?? readTexts(sources);
  kept.set(sources, texts);
  return texts;
}

/** The id of one source for each text: the same for a source, its copies, and the copies of these. */
function readTexts(sources: readonly Source[]): Texts {
  const texts = groupLinked(sources, ({ id, copyOf }) => (copyOf === null ? [id] : [id, copyOf]));
  return new Map(texts.flatMap((text) => text.map(({ id }) => [id, text[0]?.id ?? id] as const)));
}

function toOrigin<Item>(items: Item[], printedOf: (item: Item) => Printed): Origin<Item>[] {
  const agencies = [...new Set(items.flatMap((item) => printedOf(item).agencies))];
  const ids = new Set(items.map((item) => printedOf(item).source.id));
  const copied = new Set(items.flatMap((item) => printedOf(item).source.copyOf ?? []));
  const isOriginal = (item: Item) => {
    const { id, copyOf } = printedOf(item).source;
    return copied.has(id) && (copyOf === null || !ids.has(copyOf));
  };
  const isAgencyOwn = (item: Item) => agencies.includes(printedOf(item).source.publisher ?? "");
  const first = items.find(isOriginal) ?? items.find(isAgencyOwn) ?? items[0];
  return first === undefined ? [] : [{ first, copies: items.filter((item) => item !== first), agencies }];
}

/**
 * The origins of one figure's prints (METHOD.md, "Origins"): prints of one text belong together, and so do
 * those taken from one agency with what that agency printed itself, and those of one publisher. Takes the
 * figure's appearances, and all sources of the event, through which a copy may lead. In the order given.
 */
export function originsOfPrints(
  appearances: readonly TimedAppearance[],
  sources: readonly Source[],
): Origin<TimedAppearance>[] {
  const texts = textOf(sources);
  const groups = groupLinked(appearances, ({ appearance, source }): [string, ...string[]] => {
    const newsroom = appearance.via ?? source.publisher;
    const text = `text ${texts.get(source.id) ?? source.id}`;
    return newsroom === null ? [text] : [text, `newsroom ${newsroom}`];
  });
  return groups.flatMap((group) =>
    toOrigin(group, ({ appearance, source }) => ({
      source,
      agencies: appearance.via === null ? [] : [appearance.via],
    })),
  );
}

/** The one agency from which all that a source prints was taken; null when it wrote some of it, or took it from two. */
function onlyAgency(prints: readonly Appearance[]): string | null {
  const [via = null, ...others] = new Set(prints.map((print) => print.via));
  return others.length === 0 ? via : null;
}

/**
 * The origins of an event's sources (METHOD.md, "Origins"): one text is one origin. So are the sources that
 * took all they print from one agency and share a figure, with what that agency itself printed of it. What
 * one newspaper wrote on two days is two origins here. In the order in which `sources` come.
 */
export function originsOfSources({
  sources,
  appearances,
}: Pick<EventContent, "sources" | "appearances">): Origin<Source>[] {
  const texts = textOf(sources);
  const prints = groupBy(appearances, ({ source }) => source);
  const agencyOf = (id: string) => onlyAgency(prints.get(id) ?? []);
  const reportsOf = (id: string, agency: string) =>
    (prints.get(id) ?? []).map(({ figure }) => `report ${agency} ${figure}`);
  const taken = new Set(sources.flatMap(({ id }) => reportsOf(id, agencyOf(id) ?? "")));
  const groups = groupLinked(sources, ({ id, publisher }): [string, ...string[]] => {
    const agency = agencyOf(id) ?? publisher;
    const reports = agency === null ? [] : reportsOf(id, agency).filter((report) => taken.has(report));
    return [`text ${texts.get(id) ?? id}`, ...reports];
  });
  return groups.flatMap((group) =>
    toOrigin(group, (source) => {
      const agency = agencyOf(source.id);
      return { source, agencies: agency === null ? [] : [agency] };
    }),
  );
}
