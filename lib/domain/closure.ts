/** What is named, and whatever that leads to, step by step; loops end by themselves. `next`: to which key one leads. */
export function closure(
  named: Iterable<string | null>,
  next: (key: string) => string | null | undefined,
): Set<string> {
  const reached = new Set<string>();
  for (const first of named)
    for (let key: string | null | undefined = first; key && !reached.has(key); key = next(key))
      reached.add(key);
  return reached;
}
