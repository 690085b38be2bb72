/** Thrown where more is asked at once than can be done: nothing is wrong with the request, and later it may be answered. */
export class TooBusyError extends Error {
  override name = "TooBusyError";

  /** `message` may be shown to whoever asked. */
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super(message);
  }
}
