/**
 * Something about what was handed in that keeps it from being done. `path` names the value as forms
 * do (`figures[0].quantity.nominal`); empty: the whole. `code` is a key of `errors.problem` in the
 * messages, `values` fill that message in.
 */
export type Problem = { path: string; code: string; values?: Record<string, string | number> };

/** Why something was not done. */
export type Refusal = { ok: false; problems: Problem[] };

/** One problem, as a command answers it. */
export function refuse(path: string, code: string, values?: Problem["values"]): Refusal {
  return { ok: false, problems: [values ? { path, code, values } : { path, code }] };
}
