/** One thing that was measured, in words, and whether it is within its budget. */
export type Finding = { what: string; measured: string; budget: string; isWithin: boolean };

/** The middle one; of an even number the mean of the middle two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

/** Bytes in kB of 1,000, to one place. */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export function tell({ what, measured, budget, isWithin }: Finding): string {
  return `${isWithin ? "   " : "!! "}${what.padEnd(44)} ${measured.padEnd(40)} budget ${budget}`;
}
