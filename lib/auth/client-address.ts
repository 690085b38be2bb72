import { normalizeIP } from "@better-auth/core/utils/ip";

/** Some proxies name the port too: 203.0.113.9:5555, [2001:db8::1]:443. */
const withoutPort = (told: string) =>
  told.replace(/^\[([^\]]*)\](?::\d+)?$/u, "$1").replace(/^([\d.]+):\d+$/u, "$1");

/**
 * The address that a request came from, as it is counted. `forwardedFor` is its header `x-forwarded-for`, to the end of
 * which every machine adds whom it heard the request from: each of our own reverse proxies, and this server itself.
 * Only those entries are believed: with `trustedProxies` of 1 the last but one. What stands before is the sender's say-so.
 * Of IPv6 it is the network of 64 bits, in full: who has one address there has 2⁶⁴ of them, and would never be at a limit.
 */
export function clientAddress(forwardedFor: string | null, trustedProxies: number): string {
  const told = (forwardedFor ?? "").split(",").map((address) => address.trim());
  const address = told[Math.max(0, told.length - 1 - trustedProxies)];
  return address ? normalizeIP(withoutPort(address.toLowerCase()), { ipv6Subnet: 64 }) : "unknown";
}
