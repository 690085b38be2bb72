import { z } from "zod";
import { givenParameters } from "./given-parameters";
import type { SearchParameters } from "./view-state";

const OWN = {
  lang: z.enum(["en", "nl"]),
  theme: z.enum(["light", "dark"]),
};

/** How an embed is to be shown, and what is left of its address for the view. */
export type EmbedParameters = {
  /** Null: its own, or English. */
  lang: "en" | "nl" | null;
  /** Null: as the reader's own setting is. */
  theme: "light" | "dark" | null;
  view: SearchParameters;
};

/**
 * Reads the parameters of an embed. What cannot be used of them stays with the view's, where it is told to be
 * nothing that can be asked: a frame in somebody's article must show the event all the same.
 */
export function readEmbedLook(parameters: SearchParameters): EmbedParameters {
  const view = { ...parameters };
  const take = <Value>(name: keyof typeof OWN, schema: z.ZodType<Value>): Value | null => {
    const read = schema.safeParse([view[name]].flat()[0]);
    if (!read.success) return null;
    delete view[name];
    return read.data;
  };
  // A form sends an empty one for the reader's own setting.
  if (view.theme === "") delete view.theme;
  return { lang: take("lang", OWN.lang), theme: take("theme", OWN.theme), view };
}

/** The same from the query of an address. */
export function readEmbedParameters(search: URLSearchParams): EmbedParameters {
  return readEmbedLook(givenParameters(search));
}
