/** Set by proxy.ts on every request for a page: its path and query as they were asked for. */
export const PATH_HEADER = "x-countline-path";

/** Set by next-intl: the language found in the address. */
export const LOCALE_HEADER = "x-next-intl-locale";
