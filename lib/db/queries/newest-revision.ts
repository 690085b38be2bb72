import { getHeadRevision } from "./get-head-revision";

let running: Promise<number> | null = null;
let waiting: Promise<number> | null = null;

function ask(): Promise<number> {
  waiting = null;
  const asked = getHeadRevision().finally(() => {
    if (running === asked) running = null;
  });
  running = asked;
  return asked;
}

/**
 * The number of the newest revision, asked of the database at most once at a time: who comes while it is being
 * asked shares the next question, so that what was saved before anybody came is never missed.
 */
export function newestRevision(): Promise<number> {
  if (!running) return ask();
  waiting ??= running.then(ask, ask);
  return waiting;
}
