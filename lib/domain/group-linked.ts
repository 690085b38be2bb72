import { groupBy } from "./group-by";

type Keys<Key> = readonly [Key, ...Key[]];

/**
 * Groups items that share a key, and those that share one with these, and so on. Groups come in the order
 * of their first item, and the items of a group in the order given.
 */
export function groupLinked<Item, Key>(items: Iterable<Item>, keysOf: (item: Item) => Keys<Key>): Item[][] {
  const listed = [...items];
  const above = new Map<Key, Key>();
  const top = (key: Key): Key => {
    let reached = key;
    for (let next = above.get(reached); next !== undefined; next = above.get(reached)) reached = next;
    return reached;
  };
  for (const item of listed) {
    const [first, ...others] = keysOf(item);
    for (const other of others) {
      const [from, to] = [top(other), top(first)];
      if (from !== to) above.set(from, to);
    }
  }
  return [...groupBy(listed, (item) => top(keysOf(item)[0])).values()];
}
