import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const WINDOW_SECONDS = 60;

/** May this request be answered, and what it is told of how many more may be. */
export type Allowance = { allowed: boolean; headers: Record<string, string> };

/** How many requests of one kind one address may make in a minute; the headers tell the kind's name. */
export type Policy = { name: string; limit: number };

type Counter = (address: string) => Promise<Allowance>;

/** The headers of draft-ietf-httpapi-ratelimit-headers: the policy, what is left of it, and until when. */
function headersOf(policy: Policy, { remainingPoints, msBeforeNext }: RateLimiterRes, allowed: boolean) {
  const { name, limit } = policy;
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return {
    "RateLimit-Policy": `"${name}";q=${limit};w=${WINDOW_SECONDS}`,
    RateLimit: `"${name}";r=${Math.max(0, remainingPoints)};t=${seconds}`,
    ...(allowed ? {} : { "Retry-After": String(seconds) }),
  };
}

/** Counts requests by address: `limit` of them in a minute may be answered, with 0 as many as anybody likes. */
export function requestCounter(policy: Policy): Counter {
  const { limit } = policy;
  if (limit === 0) return async () => ({ allowed: true, headers: {} });
  const limiter = new RateLimiterMemory({ points: limit, duration: WINDOW_SECONDS });
  return async (address) => {
    try {
      return { allowed: true, headers: headersOf(policy, await limiter.consume(address), true) };
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { allowed: false, headers: headersOf(policy, refused, false) };
    }
  };
}
