import type { Locale } from "./words";

/** English is written the British way: "9 January 2022". */
const TAGS: Record<Locale, string> = { en: "en-GB", nl: "nl-NL" };

type FormatterClass<Options, Formatter> = new (locale: string, options: Options) => Formatter;

/** Makes formatters of one class and keeps them: making one costs a hundred times what using it does. */
function kept<Options, Formatter>(Class: FormatterClass<Options, Formatter>) {
  const made = new Map<string, Formatter>();
  return (locale: Locale, options: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    const formatter = made.get(key) ?? new Class(TAGS[locale], options);
    made.set(key, formatter);
    return formatter;
  };
}

export const dateFormat = kept<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(Intl.DateTimeFormat);
export const numberFormat = kept<Intl.NumberFormatOptions, Intl.NumberFormat>(Intl.NumberFormat);
export const displayNames = kept<Intl.DisplayNamesOptions, Intl.DisplayNames>(Intl.DisplayNames);
export const collator = kept<Intl.CollatorOptions, Intl.Collator>(Intl.Collator);
export const listFormat = kept<Intl.ListFormatOptions, Intl.ListFormat>(Intl.ListFormat);

/** A range of dates in its shortest form; within one month without spaces: "2–11 January 2022". */
export function formatDateRange(format: Intl.DateTimeFormat, start: number, end: number): string {
  return format
    .formatRange(start, end)
    .replace(/^(\d{1,2})\s–\s(?=\d{1,2}\s)/u, "$1–")
    .replace(/\u2009/gu, " ");
}
