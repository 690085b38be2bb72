import { listKeysAfter } from "@/lib/db/queries/list-keys-after";
import { namedSources } from "@/lib/domain/shown-sources";
import { atOneRevision, loadEvent } from "./load-event";
import { presentSlugOf } from "./load-present-slug";

/** One page of a list that is sorted by key; `after`: the key after which it goes on, null on the last page. */
export type Page<Row> = { rows: Row[]; after: string | null; revision: number };

type Kind = Parameters<typeof listKeysAfter>[0];

type List<Row> = {
  kind: Kind;
  /** Only those of the event with this slug, or that had it for readers once; null: of all. */
  event: string | null;
  after: string | null;
  size: number;
  /** What a key stands for, when the public may see it. */
  load: (key: string) => Promise<Row | null>;
  /** Of how many events a row is made. */
  weigh: (row: Row) => number;
};

type Collected<Row> = { rows: Row[]; after: string | null };

/** A page ends, full or not, after so many keys and events: an agent may be named by a thousand of them. */
const MOST_WORK = 500;

/** The keys that an event shows, in order; none of one that there is not. */
async function keysOfEvent(kind: Kind, slug: string): Promise<string[]> {
  const loaded = await loadEvent(await presentSlugOf(slug));
  if (!loaded) return [];
  const { content } = loaded.timeline;
  const { agents, places } = content;
  const keys = {
    source: () => [...namedSources(content)],
    agent: () => agents.map((agent) => agent.slug),
    place: () => places.map((place) => place.slug),
  };
  return [...new Set(keys[kind]())].sort();
}

/** The keys after one, in order. */
async function* eachKey({
  kind,
  event,
  after,
  size,
}: Pick<List<unknown>, "kind" | "event" | "after" | "size">) {
  if (event !== null) {
    yield* (await keysOfEvent(kind, event)).filter((key) => after === null || key > after);
    return;
  }
  for (let last = after; ; ) {
    const keys = await listKeysAfter(kind, last, size + 1);
    yield* keys;
    if (keys.length <= size) return;
    last = keys.at(-1) ?? null;
  }
}

/** One row more than the page has tells whether there is another page. */
async function collect<Row>(list: List<Row>): Promise<Collected<Row>> {
  const rows: Row[] = [];
  let shown = list.after;
  let work = 0;
  for await (const key of eachKey(list)) {
    if (work >= MOST_WORK) return { rows, after: shown };
    const row = await list.load(key);
    if (row !== null && rows.length === list.size) return { rows, after: shown };
    work += 1 + (row === null ? 0 : list.weigh(row));
    if (row !== null) rows.push(row);
    shown = key;
  }
  return { rows, after: null };
}

/**
 * A page of everything of one kind that the public may see, by key, all read at one revision. It may hold less than
 * is wanted, and even nothing, though `after` tells of more.
 */
export async function loadPage<Row>(list: List<Row>): Promise<Page<Row>> {
  const { result, revision } = await atOneRevision(() => collect(list));
  return { ...result, revision };
}
