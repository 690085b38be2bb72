/** Lines for the operator: one a time, on standard output or, for what went wrong, on standard error. */
export const log = {
  info: (message: string) => void process.stdout.write(`countline: ${message}\n`),
  error: (message: string) => void process.stderr.write(`countline: ${message}\n`),
};
