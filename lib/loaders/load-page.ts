import { listKeysAfter } from "@/lib/db/queries/list-keys-after";
import { atOneRevision } from "./load-event";

/** One page of a list that is sorted by key; `after`: the key after which it goes on, null on the last page. */
export type Page<Row> = { rows: Row[]; after: string | null; revision: number };

type List<Row> = {
  kind: Parameters<typeof listKeysAfter>[0];
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

/** The keys after one, in order. */
async function* eachKey({ kind, after, size }: Pick<List<unknown>, "kind" | "after" | "size">) {
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
