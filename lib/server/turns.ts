import { TooBusyError } from "@/lib/domain/too-busy";

type Turns = {
  /** So many works go on side by side, */
  atOnce: number;
  /** and so many more wait for their turn. */
  waiting: number;
  /** What whoever comes after these is told: why, and in how many seconds to come again. */
  full: { why: string; retryAfterSeconds: number };
};

/**
 * Gives a function that does works of one costly kind in the order in which they come, a few at a time. Throws
 * `TooBusyError` where too many wait already: to refuse one is better than to let all of them, and all else, wait.
 */
export function turns({ atOnce, waiting, full }: Turns) {
  let busy = 0;
  const queue: (() => void)[] = [];
  const give = () => {
    const next = queue.shift();
    if (next) next();
    else busy -= 1;
  };
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (busy < atOnce) busy += 1;
    else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve));
    else throw new TooBusyError(full.why, full.retryAfterSeconds);
    try {
      return await work();
    } finally {
      give();
    }
  };
}
