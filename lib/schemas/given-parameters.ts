/**
 * Each parameter of an address with all that it is given, in order. In one pass: an address of some kilobytes may hold
 * thousands of names, and to look each up anew costs as many passes.
 */
export function givenParameters(search: URLSearchParams): Record<string, string[]> {
  const given = new Map<string, string[]>();
  for (const [name, value] of search) {
    const values = given.get(name);
    if (values) values.push(value);
    else given.set(name, [value]);
  }
  return Object.fromEntries(given);
}
