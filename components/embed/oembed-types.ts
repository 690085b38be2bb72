import { OEMBED_TYPES, oembedAddress } from "@/lib/export/oembed";

/**
 * Where programs ask how a page is framed (oembed.com, "Discovery"), by type, as `pageAlternates` takes it.
 * `path`: the page's address without its origin.
 */
export function oembedTypes(origin: string, path: string, title: string) {
  const address = (format: "json" | "xml") => [{ url: oembedAddress(origin, origin + path, format), title }];
  return { [OEMBED_TYPES.json]: address("json"), [OEMBED_TYPES.xml]: address("xml") };
}
