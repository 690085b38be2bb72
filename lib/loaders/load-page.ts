import { listKeysAfter } from "@/lib/db/queries/list-keys-after";
import { atOneRevision } from "./load-event";

/** One page of a list that is sorted by key; `after`: the key of its last row, null on the last page. */
export type Page<Row> = { rows: Row[]; after: string | null; revision: number };

type List<Row> = {
  kind: Parameters<typeof listKeysAfter>[0];
  after: string | null;
  size: number;
  /** What a key stands for, when the public may see it. */
  load: (key: string) => Promise<Row | null>;
};

type Keyed<Row> = { key: string; row: Row };

/** One row more than the page has tells whether there is another page. */
async function collect<Row>({ kind, after, size, load }: List<Row>): Promise<Keyed<Row>[]> {
  const found: Keyed<Row>[] = [];
  for (let last = after; found.length <= size; ) {
    const keys = await listKeysAfter(kind, last, size + 1);
    for (const key of keys) {
      const row = found.length <= size ? await load(key) : null;
      if (row !== null) found.push({ key, row });
    }
    if (keys.length <= size) break;
    last = keys.at(-1) ?? null;
  }
  return found;
}

/** A page of everything of one kind that the public may see, by key, all read at one revision. */
export async function loadPage<Row>(list: List<Row>): Promise<Page<Row>> {
  const { result, revision } = await atOneRevision(() => collect(list));
  const shown = result.slice(0, list.size);
  const after = result.length > list.size ? (shown.at(-1)?.key ?? null) : null;
  return { rows: shown.map(({ row }) => row), after, revision };
}
