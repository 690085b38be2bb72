import { element, xmlDocument } from "./xml";

/** What an oEmbed provider says of one address (oembed.com, 2.3.4.4 "The rich type"). */
export type Oembed = {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  /** In seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
};

/** The same as XML (oembed.com, 2.3.3). */
export function oembedXml(oembed: Oembed): string {
  const children = Object.entries(oembed).map(([name, value]) => element(name, {}, String(value)));
  return xmlDocument(element("oembed", {}, ...children));
}

/** The types of oEmbed's two forms, by their names in its address. */
export const OEMBED_TYPES = { json: "application/json+oembed", xml: "text/xml+oembed" } as const;
export type OembedFormat = keyof typeof OEMBED_TYPES;

/** Where a consumer asks about a page of ours; both addresses with their origin. */
export function oembedAddress(origin: string, page: string, format: OembedFormat): string {
  return `${origin}/api/oembed?${new URLSearchParams({ url: page, format })}`;
}
