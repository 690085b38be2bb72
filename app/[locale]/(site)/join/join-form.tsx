"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/server/action";
import { messagesFor, typedValue } from "@/lib/server/form-state";

type Text = { label: string; hint: string };
type JoinFormProps = {
  action: FormAction;
  token: string;
  texts: { name: Text; email: Text; password: Text; submit: string };
};

/** Name, e-mail address and password of a new account. */
export function JoinForm({ action, token, texts }: JoinFormProps) {
  const [state, submit, pending] = useActionState(action, undefined);
  const problems = messagesFor(state, "");
  const field = (name: "name" | "email" | "password") => ({
    id: name,
    name,
    ...texts[name],
    error: messagesFor(state, name),
    required: true,
  });
  return (
    <form action={submit} noValidate className="grid max-w-md gap-5">
      {problems.length > 0 ? <Notice tone="problem" live title={problems.join(" ")} /> : null}
      <input type="hidden" name="token" value={token} />
      <TextField {...field("name")} autoComplete="name" defaultValue={typedValue(state, "name")} />
      <TextField
        {...field("email")}
        type="email"
        autoComplete="username"
        defaultValue={typedValue(state, "email")}
      />
      <TextField {...field("password")} type="password" autoComplete="new-password" />
      <div>
        <Button disabled={pending}>{texts.submit}</Button>
      </div>
    </form>
  );
}
