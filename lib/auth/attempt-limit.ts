import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type Refusal, refuse } from "@/lib/domain/problem";

const QUARTER_SECONDS = 15 * 60;

// Per address there is room for a newsroom behind one router, to share too; per e-mail address for one person's typing
// mistakes. `link` counts whatever asks for a view's link, also one that is there already, which costs less than a page.
const POINTS = { email: 10, address: 40, join: 20, share: 60, link: 600 };
export type AttemptKind = keyof typeof POINTS;

type Limiters = Record<AttemptKind, RateLimiterMemory>;

// Sign-in and join may be bundled apart; both must count in one place.
const shared = globalThis as typeof globalThis & { countlineAttempts?: Limiters };

function limiter(kind: AttemptKind): RateLimiterMemory {
  const make = (points: number) => new RateLimiterMemory({ points, duration: QUARTER_SECONDS });
  shared.countlineAttempts ??= {
    email: make(POINTS.email),
    address: make(POINTS.address),
    join: make(POINTS.join),
    share: make(POINTS.share),
    link: make(POINTS.link),
  };
  return shared.countlineAttempts[kind];
}

/** Counts one attempt. Null when it may be made, else a refusal that says in how many minutes one may. */
export async function countAttempt(kind: AttemptKind, key: string): Promise<Refusal | null> {
  try {
    await limiter(kind).consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return refuse("", "too-many-attempts", {
      minutes: Math.max(1, Math.ceil(refused.msBeforeNext / 60_000)),
    });
  }
}

/** Forgets the attempts under that key: the right password was given. */
export async function forgetAttempts(kind: AttemptKind, key: string): Promise<void> {
  await limiter(kind).delete(key);
}
