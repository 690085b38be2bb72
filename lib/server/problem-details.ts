import type { Problem } from "@/lib/domain/problem";
import { TooBusyError } from "@/lib/domain/too-busy";
import { AppError, ERROR_STATUS, type ErrorCode } from "./errors";
import { log } from "./log";
import { EventMoved, movedResponse } from "./moved";

const TITLES: Record<ErrorCode, string> = {
  "bad-request": "The request could not be understood",
  "not-signed-in": "Sign in first",
  forbidden: "Not allowed",
  "not-found": "Not found",
  "method-not-allowed": "Not possible here",
  conflict: "Changed in the meantime",
  gone: "No longer available",
  invalid: "Some values are not right",
  "too-many-requests": "Too many attempts",
  internal: "Something went wrong here",
  unavailable: "Not available right now",
};

/** Every kind of problem that the API can answer with, by its word. */
export function listProblems(): Record<string, { title: string; status: number }> {
  const kinds = Object.entries(ERROR_STATUS) as [ErrorCode, number][];
  return Object.fromEntries(kinds.map(([code, status]) => [code, { title: TITLES[code], status }]));
}

/** An error as the API tells it (RFC 9457). */
export type ProblemDetails = {
  /** Names the kind of problem: `/api/v1/problems#not-found`; that address lists them all. */
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The path that was asked for. */
  instance: string;
  /** Each value that is wrong, where that is known. */
  problems?: Problem[];
};

type Details = { detail: string; instance: string; problems?: Problem[] };

/** A problem in words and numbers. */
export function problemDocument(code: ErrorCode, { detail, instance, problems }: Details): ProblemDetails {
  return {
    type: `/api/v1/problems#${code}`,
    title: TITLES[code],
    status: ERROR_STATUS[code],
    detail,
    instance,
    ...(problems ? { problems } : {}),
  };
}

/** An answer of `application/problem+json`; `headers`: further ones, such as `Retry-After`. */
export function problemResponse(
  code: ErrorCode,
  { headers, ...details }: Details & { headers?: Record<string, string> },
): Response {
  const body = problemDocument(code, details);
  return Response.json(body, {
    status: body.status,
    headers: { ...headers, "Content-Type": "application/problem+json" },
  });
}

/**
 * Whatever a route handler threw, as an answer; `asked`: the address, or its path. What is not an `AppError` is
 * logged and not told. An event that is called otherwise now is led to.
 */
export function errorResponse(error: unknown, asked: URL | string): Response {
  if (error instanceof EventMoved && asked instanceof URL) return movedResponse(asked, error);
  const instance = asked instanceof URL ? asked.pathname : asked;
  if (error instanceof TooBusyError) {
    const headers = { "Retry-After": String(error.retryAfterSeconds) };
    return problemResponse("unavailable", { detail: error.message, instance, headers });
  }
  if (error instanceof AppError) return problemResponse(error.code, { detail: error.message, instance });
  log.error(`${instance}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return problemResponse("internal", { detail: "The mistake is ours. It has been logged.", instance });
}
