/** A name as it is compared with others: one way of writing each letter, case and outer spaces aside. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").trim().toLocaleLowerCase("und");
}
