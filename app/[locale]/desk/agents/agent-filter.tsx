import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** A plain form that asks for the same page, with those of a name only. */
export function AgentFilter({ text, words }: { text: string; words: Words }) {
  const { t, locale } = words;
  const path = localePath(locale, "/desk/agents");
  return (
    <search className="mb-6 block">
      <form action={path} className="flex flex-wrap items-end gap-4">
        <TextField
          id="q"
          name="q"
          label={t("desk.agents.filter")}
          hint={t("desk.agents.filterHint")}
          defaultValue={text}
          autoComplete="off"
        />
        <Button variant="secondary">{t("desk.agents.show")}</Button>
        {text === "" ? null : (
          <p className="m-0 py-2">
            <a href={path}>{t("desk.agents.all")}</a>
          </p>
        )}
      </form>
    </search>
  );
}
