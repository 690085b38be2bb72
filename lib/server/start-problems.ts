import { DatabaseHeldError } from "@/lib/db/embedded-lock";
import { EnvironmentError } from "./env";

function reasonOf(error: unknown): string {
  const reason = error instanceof Error && error.message ? error.message : String(error);
  return reason.replaceAll(/\s+/g, " ").trim();
}

/** The PostgreSQL server of `DATABASE_URL` is not there, or does not let us do what we must. */
export class UnusableDatabaseError extends Error {
  override name = "UnusableDatabaseError";

  constructor(url: string, cause: unknown) {
    const { host, pathname } = new URL(url);
    super(`The PostgreSQL database ${host}${pathname} (DATABASE_URL) cannot be used: ${reasonOf(cause)}`, {
      cause,
    });
  }
}

const DISK_PROBLEMS = new Set(["EACCES", "EPERM", "EROFS", "ENOSPC", "ENOTDIR"]);

function isDiskProblem(error: unknown): error is Error {
  return error instanceof Error && "code" in error && DISK_PROBLEMS.has(String(error.code));
}

/** One line for what is the operator's to put right; for what is ours, the whole stack. */
export function explainStartProblem(error: unknown): string {
  if (isDiskProblem(error)) return `The data folder (COUNTLINE_DATA_DIR) cannot be used: ${error.message}`;
  const known = [EnvironmentError, DatabaseHeldError, UnusableDatabaseError];
  if (known.some((kind) => error instanceof kind)) return reasonOf(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
