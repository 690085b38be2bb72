/** What the front does for an address before anybody else sees the request. */
export type FrontTask = {
  /** Among which requests it is counted: what programs read, or what stands in pages and is looked at by people. */
  counted: "reads" | "frames";
  /** May every page of any site read it? */
  isOpen: boolean;
};

/**
 * The path that a request's target means, as the router reads it: dot segments, backslashes, repeated slashes and
 * needless escapes change nothing of what is answered, and so must change nothing of what is counted.
 */
export function pathAsked(target: string): string {
  // Two slashes at its beginning would make a host of what follows.
  const rooted = target.replace(/^[/\\]+/u, "/");
  const path = URL.canParse(rooted, "http://x") ? new URL(rooted, "http://x").pathname : rooted;
  const plain = path.replaceAll(/\/{2,}/gu, "/");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

const READS = /^\/(?:api\/(?:v1|oembed)|feeds)(?:\/|$)/u;
const FRAMES = /^\/(?:embed\/|(?:(?:en|nl)\/)?c\/)/u;
const SHARED_FILE = /^\/c\/[^/]+\.[^/]+$/u;

/** What is to be done for a path (`pathAsked`); null: nothing. */
export function frontTask(path: string): FrontTask | null {
  if (READS.test(path)) return { counted: "reads", isOpen: true };
  if (FRAMES.test(path)) return { counted: "frames", isOpen: SHARED_FILE.test(path) };
  return null;
}

/** More than any form of ours sends. Next looks each up among all the others before we are asked: 8,000 took seconds. */
export const MOST_PARAMETERS = 500;

/** Does a request's target hold more parameters than are read? */
export function hasTooMany(target: string): boolean {
  let found = 1;
  for (let at = target.indexOf("&"); at !== -1 && found <= MOST_PARAMETERS; at = target.indexOf("&", at + 1))
    found += 1;
  return found > MOST_PARAMETERS;
}
