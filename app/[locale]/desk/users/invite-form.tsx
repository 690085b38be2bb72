"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SelectField, type SelectOption } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { FormAction } from "@/lib/server/action";
import { messagesFor } from "@/lib/server/form-state";

type InviteFormProps = {
  action: FormAction<{ ok: true; link: string }>;
  roles: SelectOption[];
  texts: { role: string; roleHint: string; submit: string; made: string; link: string };
};

/** Chooses a role and makes a link, which is shown this once. */
export function InviteForm({ action, roles, texts }: InviteFormProps) {
  const [state, submit, pending] = useActionState(action, undefined);
  const problems = messagesFor(state, "");
  return (
    <form action={submit} className="grid max-w-prose gap-5">
      {problems.length > 0 ? <Notice tone="problem" live title={problems.join(" ")} /> : null}
      <SelectField
        id="role"
        name="role"
        label={texts.role}
        hint={texts.roleHint}
        options={roles}
        error={messagesFor(state, "role")}
        required
      />
      <div>
        <Button disabled={pending}>{texts.submit}</Button>
      </div>
      {state?.done ? (
        <Notice tone="success" live title={texts.made}>
          <TextField id="link" label={texts.link} value={state.done.link} readOnly className="mt-3" />
        </Notice>
      ) : null}
    </form>
  );
}
