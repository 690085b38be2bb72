import type { CommandResult } from "../save";

/** What a command made; the test fails, with the problems, when it was refused. */
export function done<Made>(result: CommandResult<Made>): { revision: number } & Made {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** The problems of a command as `path: code`; none when it was done. */
export function problemsOf(result: CommandResult): string[] {
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path}: ${code}`);
}
