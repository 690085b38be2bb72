import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

const WINDOW_SECONDS = 60;

/** May this request be answered, and what it is told of how many more may be. */
export type Allowance = { allowed: boolean; headers: Record<string, string> };

type Counter = (address: string) => Promise<Allowance>;

/** The headers of draft-ietf-httpapi-ratelimit-headers: the policy, what is left of it, and until when. */
function headersOf(limit: number, { remainingPoints, msBeforeNext }: RateLimiterRes, allowed: boolean) {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return {
    "RateLimit-Policy": `"reads";q=${limit};w=${WINDOW_SECONDS}`,
    RateLimit: `"reads";r=${Math.max(0, remainingPoints)};t=${seconds}`,
    ...(allowed ? {} : { "Retry-After": String(seconds) }),
  };
}

/** Counts requests by address: `limit` of them in a minute may be answered, with 0 as many as anybody likes. */
export function requestCounter(limit: number): Counter {
  if (limit === 0) return async () => ({ allowed: true, headers: {} });
  const limiter = new RateLimiterMemory({ points: limit, duration: WINDOW_SECONDS });
  return async (address) => {
    try {
      return { allowed: true, headers: headersOf(limit, await limiter.consume(address), true) };
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { allowed: false, headers: headersOf(limit, refused, false) };
    }
  };
}
