import { z } from "zod";
import { givenParameters } from "./given-parameters";
import type { SearchParameters } from "./view-state";

const pxSchema = (name: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,4}$/u, { error: `${name} is a whole number of px.` })
    .transform(Number)
    .optional();

/** What an oEmbed consumer asks (oembed.com, 2.2). Others of its parameters are for other providers. */
export const oembedQuerySchema = z.object({
  url: z
    .string({ error: "url must be given: the address of an event or of a shared view." })
    .refine(URL.canParse, { error: "url is not an address." })
    .transform((text) => new URL(text)),
  maxwidth: pxSchema("maxwidth"),
  maxheight: pxSchema("maxheight"),
  format: z.string().default("json"),
});

/** A page of ours that can be framed, by its address. */
export type FramedPage =
  | { kind: "event"; lang: "en" | "nl"; slug: string; view: SearchParameters }
  | { kind: "shared"; id: string };

const EVENT = /^\/(?:(?<lang>en|nl)\/)?events\/(?<slug>[^/]+)\/?$/u;
const SHARED = /^\/(?:(?:en|nl)\/)?c\/(?<id>[0-9a-z]+)\/?$/u;

/** Which page an address names; null when it is none that can be framed. `origin` is ours. */
export function readFramedPage({ host, pathname, searchParams }: URL, origin: string): FramedPage | null {
  if (host !== new URL(origin).host) return null;
  const { id } = SHARED.exec(pathname)?.groups ?? {};
  if (id !== undefined) return { kind: "shared", id };
  const { slug, lang } = EVENT.exec(pathname)?.groups ?? {};
  if (slug === undefined) return null;
  return { kind: "event", lang: lang === "nl" ? "nl" : "en", slug, view: givenParameters(searchParams) };
}
