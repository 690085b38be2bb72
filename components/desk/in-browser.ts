import { parse } from "@conform-to/react";
import { unstable_rethrow as rethrow } from "next/navigation";
import type { Words } from "@/lib/format/words";
import type { DeskFormAction } from "./form-reader";
import { INTENT } from "./row-buttons";

function readTyped(form: FormData) {
  return parse(form, { resolve: () => ({ value: undefined, error: {} as Record<string, string[]> }) });
}

/**
 * The action of a form as the browser runs it: rows come and go without asking the server, and when
 * the server cannot be reached the form says so and keeps what was typed. On the server it is the action itself,
 * which is what a form without JavaScript is sent to.
 */
export function inBrowser(action: DeskFormAction, words: Words): DeskFormAction {
  if (typeof window === "undefined") return action;
  return async (state, form) => {
    if (form.has(INTENT)) return readTyped(form).reply();
    try {
      return await action(state, form);
    } catch (error) {
      rethrow(error);
      return readTyped(form).reply({ formErrors: [words.t("desk.form.unreachable")] });
    }
  };
}
