/** Milliseconds since the epoch (UTC); `-Infinity` and `Infinity` stand for "unbounded". */
export type Instant = number;

/** A half-open stretch of time: `earliest` lies inside it, `latest` is the first instant after it. */
export type Span = { earliest: Instant; latest: Instant };

/** Milliseconds in 24 hours; for windows only, never for calendar days. */
export const DAY_MS = 86_400_000;
