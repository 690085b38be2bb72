"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/server/action";
import { messagesFor, typedValue } from "@/lib/server/form-state";

type SignInFormProps = {
  action: FormAction;
  /** Where to go afterwards. */
  next: string;
  texts: { email: string; password: string; submit: string };
};

/** E-mail address and password; what was typed as address is kept when they do not fit. */
export function SignInForm({ action, next, texts }: SignInFormProps) {
  const [state, submit, pending] = useActionState(action, undefined);
  const problems = messagesFor(state, "");
  return (
    <form action={submit} noValidate className="grid max-w-md gap-5">
      {problems.length > 0 ? <Notice tone="problem" live title={problems.join(" ")} /> : null}
      <input type="hidden" name="next" value={next} />
      <TextField
        id="email"
        name="email"
        type="email"
        autoComplete="username"
        label={texts.email}
        defaultValue={typedValue(state, "email")}
        error={messagesFor(state, "email")}
        required
      />
      <TextField
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
        label={texts.password}
        error={messagesFor(state, "password")}
        required
      />
      <div>
        <Button disabled={pending}>{texts.submit}</Button>
      </div>
    </form>
  );
}
