import { env } from "./env";

const LOCAL = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/u;

/** Headers that say by which address a reader reached the site, each in its way. */
const HOSTS = ["host", "x-forwarded-host"];
const ADDRESSES = ["origin", "referer"];

function hostsNamed(headers: Headers): string[] {
  const hosts = HOSTS.flatMap((name) => (headers.get(name) ?? "").split(",")).map((host) => host.trim());
  const told = [
    ...hosts.map((host) => `http://${host}`),
    ...ADDRESSES.map((name) => headers.get(name) ?? ""),
  ];
  return told.flatMap((address) => (URL.canParse(address) ? [new URL(address).hostname] : []));
}

/**
 * Was the site reached by an address that it does not know to be its own? Without `COUNTLINE_URL` it takes itself to be
 * on this machine alone; what it then writes into pictures that never change would lead nobody anywhere. Behind a proxy
 * that hides the reader's address the browser still tells it in `Origin`.
 */
export function isAddressUnknown(headers: Headers, isUrlSet = env().isUrlSet): boolean {
  return !isUrlSet && hostsNamed(headers).some((host) => !LOCAL.test(host));
}
