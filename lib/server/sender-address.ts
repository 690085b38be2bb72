import { clientAddress } from "@/lib/auth/client-address";
import { env } from "./env";

/** The address that the request with these headers came from, with as many reverse proxies as are set. */
export function senderAddress(headers: Headers): string {
  return clientAddress(headers.get("x-forwarded-for"), env().trustedProxies);
}
