import { parseWithZod } from "@conform-to/zod/v4";
import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { getActorAndProlong } from "@/lib/auth/session";
import type { Actor } from "@/lib/domain/permissions";
import { type Problem, type Refusal, refuse } from "@/lib/domain/problem";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { AppError } from "./errors";
import { INTENT, readFormFields } from "./form-fields";
import type { FormState } from "./form-state";
import { codeOfIssue, problemMessage, toProblems } from "./problem-messages";

type Done = { ok: true };

/** What stands behind the `action` of a form with `useActionState`, with and without JavaScript. */
export type FormAction<Answer = Done> = (
  state: FormState<Answer>,
  form: FormData,
) => Promise<FormState<Answer>>;

type Handling<Schema extends z.ZodType, Answer extends Done> = {
  schema: Schema;
  /** What is done to the form before the schema reads it; not while rows are only being added or removed. */
  prepare?: (form: FormData) => FormData;
  /** Fields whose values never travel back, such as passwords. */
  secret?: string[];
  /**
   * Where to go when it is done: a path without a language. Without it the page is shown anew, with an
   * empty form and the command's answer as `done`.
   */
  redirectTo?: (answer: Answer, input: z.output<Schema>) => string;
};

type FormActionOptions<Schema extends z.ZodType, Answer extends Done> = Handling<Schema, Answer> & {
  command: (actor: Actor, input: z.output<Schema>) => Promise<Answer | Refusal>;
};

type PublicFormActionOptions<Schema extends z.ZodType, Answer extends Done> = Handling<Schema, Answer> & {
  command: (input: z.output<Schema>) => Promise<Answer | Refusal>;
};

function toFieldErrors(problems: Problem[], words: Words): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const problem of problems) {
    const messages = errors[problem.path] ?? [];
    errors[problem.path] = [...messages, problemMessage(problem, words)];
  }
  return errors;
}

/** A command that throws `forbidden` or the like is answered beside the form, so that nothing typed is lost. */
async function attempt<Answer>(work: () => Promise<Answer | Refusal>): Promise<Answer | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError && error.code !== "internal") return refuse("", error.code);
    throw error;
  }
}

async function handle<Schema extends z.ZodType, Answer extends Done>(
  sent: FormData,
  { schema, prepare, secret, redirectTo }: Handling<Schema, Answer>,
  run: (input: z.output<Schema>) => Promise<Answer | Refusal>,
): Promise<FormState<Answer>> {
  const words = await requestWords();
  const values = readFormFields(sent);
  const form = prepare && !values.has(INTENT) ? prepare(values) : values;
  const submission = parseWithZod(form, {
    schema,
    error: codeOfIssue,
    formatError: (issues: z.core.$ZodIssue[]) =>
      toProblems(issues).map((problem) => problemMessage(problem, words)),
  });
  if (submission.status !== "success") return submission.reply({ hideFields: secret });
  const answer = await attempt(() => run(submission.value));
  if (!answer.ok) {
    const fieldErrors = toFieldErrors(answer.problems, words);
    return { ...submission.reply({ fieldErrors, hideFields: secret }), problems: answer.problems };
  }
  // Before the redirect too: the layout around both pages shows the address, and counts what was changed.
  refresh();
  if (redirectTo) redirect(localePath(words.locale, redirectTo(answer, submission.value)) as Route);
  return { ...submission.reply({ resetForm: true }), done: answer };
}

/**
 * The one way from a form to a command: session, then schema, then command, then redirect. Nobody
 * signed in, or a role that may not: the form says so and keeps what was typed.
 */
export function formAction<Schema extends z.ZodType, Answer extends Done>(
  options: FormActionOptions<Schema, Answer>,
): FormAction<Answer> {
  return async (_state, form) => {
    const actor = await getActorAndProlong();
    return handle(form, options, async (input) =>
      actor ? options.command(actor, input) : refuse("", "not-signed-in"),
    );
  };
}

/** The same for the few forms that are for people who are not signed in. */
export function publicFormAction<Schema extends z.ZodType, Answer extends Done>(
  options: PublicFormActionOptions<Schema, Answer>,
): FormAction<Answer> {
  return (_state, form) => handle(form, options, options.command);
}
