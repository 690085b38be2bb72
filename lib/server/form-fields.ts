import { AppError } from "./errors";

/** The field in which conform's buttons say that a row is to be added or removed. */
export const INTENT = "__intent__";

/** Fields and rows that no form of ours comes near. */
const MOST_FIELDS = 5_000;
const MOST_ROWS = 200;

const INDEX = /\[(\d+)\]/g;

function isReasonable(name: string): boolean {
  return [...name.matchAll(INDEX)].every(([, index]) => Number(index) < MOST_ROWS);
}

/** A button's intent may name a field, and an index beside it. */
function isReasonableIntent(text: string): boolean {
  try {
    const { payload } = JSON.parse(text) as { payload?: Record<string, unknown> };
    const { name, index, from, to } = payload ?? {};
    const indices = [index, from, to].filter((part) => part !== undefined);
    return isReasonable(String(name ?? "")) && indices.every((part) => Number(part) < MOST_ROWS);
  } catch {
    return false;
  }
}

/**
 * The fields of a form that was sent, without those that React sends along when there is no JavaScript.
 * Throws `bad-request` on what no form of ours can have sent: a list is made as long as the highest
 * index in it, so one short name (`rows[4000000000]`) would keep the whole site busy for minutes.
 */
export function readFormFields(sent: FormData): FormData {
  const form = new FormData();
  let fields = 0;
  for (const [name, value] of sent) {
    if (name.startsWith("$ACTION_")) continue;
    fields += 1;
    const intended = name !== INTENT || (typeof value === "string" && isReasonableIntent(value));
    if (fields > MOST_FIELDS || !isReasonable(name) || !intended) {
      throw new AppError("bad-request", "No form of this site has such fields.");
    }
    form.append(name, value);
  }
  return form;
}
