/**
 * The address that a request came from. `forwardedFor` is its header `x-forwarded-for`, to the end of which every
 * machine adds whom it heard the request from: each of our own reverse proxies, and this server itself.
 * Only those entries are believed: with `trustedProxies` of 1 the last but one. What stands before is the sender's say-so.
 */
export function clientAddress(forwardedFor: string | null, trustedProxies: number): string {
  const told = (forwardedFor ?? "").split(",").map((address) => address.trim());
  return told[Math.max(0, told.length - 1 - trustedProxies)] || "unknown";
}
