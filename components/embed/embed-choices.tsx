import { CarriedForm } from "@/components/event/carried-form";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select";
import { LOCALES, type Words } from "@/lib/format/words";

/** How a frame looks, as its address says it. */
export type EmbedLook = { lang: string; theme: string | null };

type EmbedChoicesProps = {
  /** The address of the page with the view, to which the choices are added. */
  address: string;
  look: EmbedLook;
  words: Words;
};

/** Asks in which colours and in which language the frame is to be. */
export function EmbedChoices({ address, look, words: { t } }: EmbedChoicesProps) {
  const themes = ["", "light", "dark"].map((value) => ({
    value,
    label: t(`embed.theme.${value === "light" || value === "dark" ? value : "own"}`),
  }));
  const languages = LOCALES.map((value) => ({ value, label: t(`site.otherLanguage.${value}`) }));
  return (
    <CarriedForm id="embed-choices" address={address} className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <SelectField
        id="embed-theme"
        name="theme"
        label={t("embed.theme.label")}
        options={themes}
        defaultValue={look.theme ?? ""}
      />
      <SelectField
        id="embed-lang"
        name="lang"
        label={t("embed.language")}
        options={languages}
        defaultValue={look.lang}
      />
      <Button variant="secondary">{t("embed.choose")}</Button>
    </CarriedForm>
  );
}
