/**
 * The address that a request came from, as the nearest machine in front of us saw it: the last entry of
 * `x-forwarded-for`, which Next fills in itself where no proxy does. The entries before it are the sender's say-so.
 */
export function clientAddress(headers: Headers): string {
  return headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
}
