import { closeDatabase } from "@/lib/db/client";
import { log } from "./log";

/** Requests that take longer than this to end are cut off, before a supervisor kills the process. */
const DRAIN_LIMIT_MS = 8_000;

async function closeAndLeave(exit: (code?: number) => void, code?: number): Promise<void> {
  try {
    await closeDatabase();
  } catch (error) {
    log.error(`The database did not close cleanly: ${error instanceof Error ? error.message : error}`);
  }
  exit(code);
}

/**
 * Closes the database between the last request and the end of the process. On a signal Next answers
 * what is still asked and then calls `process.exit`, which leaves no time for anything: so from the
 * signal on, leaving means closing first.
 */
export function closeDatabaseOnSignals(): void {
  const exit = process.exit.bind(process);
  let leaving = false;
  const onSignal = (signal: NodeJS.Signals, usualCode: number) => {
    const leave = (code = usualCode) => {
      if (!leaving) void closeAndLeave(exit, code);
      leaving = true;
    };
    process.exit = leave as typeof process.exit;
    const nextDrains = process.listenerCount(signal) > 0;
    if (nextDrains) setTimeout(leave, DRAIN_LIMIT_MS).unref();
    else leave();
  };
  process.once("SIGTERM", (signal) => onSignal(signal, 143));
  process.once("SIGINT", (signal) => onSignal(signal, 130));
}
