/** Everything that a request can be refused for, and the HTTP status that says so. */
export const ERROR_STATUS = {
  "bad-request": 400,
  "not-signed-in": 401,
  forbidden: 403,
  "not-found": 404,
  "method-not-allowed": 405,
  conflict: 409,
  gone: 410,
  invalid: 422,
  "too-many-requests": 429,
  internal: 500,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** A surprise with a name: thrown where a request cannot go on, and turned into an answer in one place. */
export class AppError extends Error {
  override name = "AppError";

  /** `message` may be shown to whoever asked: it never holds a secret or an inner detail. */
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
