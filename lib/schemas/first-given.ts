/**
 * The first text of a parameter, trimmed; empty when it is not given. Only texts count: a parameter called
 * `constructor` comes with what every object inherits under that name.
 */
export function firstGiven(given: unknown): string {
  const texts = [given].flat().filter((value) => typeof value === "string");
  return texts[0]?.trim() ?? "";
}
