import { createTranslator } from "next-intl";
import en from "@/lib/i18n/messages/en.json";
import nl from "@/lib/i18n/messages/nl.json";

export const LOCALES = ["en", "nl"] as const;
export type Locale = (typeof LOCALES)[number];

type Leaves<Messages, Prefix extends string = ""> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? `${Prefix}${Key}`
    : Leaves<Messages[Key], `${Prefix}${Key}.`>;
}[keyof Messages & string];

/** The full key of every message: `chart.later`. */
export type MessageKey = Leaves<typeof en>;

/** Gives the message of that key in one language, with its values filled in. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** A language and its messages: what every function and component that says something is given. */
export type Words = { locale: Locale; t: Translate };

const made = new Map<Locale, Words>();

function makeWords(locale: Locale): Words {
  const translator = createTranslator({ locale, messages: locale === "nl" ? nl : en, timeZone: "UTC" });
  return { locale, t: translator as Translate };
}

/**
 * The words of one language. It needs no request and no provider, so that pages,
 * embeds, downloads and scripts all say the same thing.
 */
export function wordsFor(locale: Locale): Words {
  const words = made.get(locale) ?? makeWords(locale);
  made.set(locale, words);
  return words;
}
