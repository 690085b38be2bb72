/** What a citation of a shared view says. */
export type Cited = {
  /** What it shows: "Deaths, everyone: Unrest in Kazakhstan, January 2022". */
  title: string;
  /** The site's name. */
  site: string;
  /** Its permanent address. */
  address: string;
  id: string;
  /** When it was shared, in ms. */
  sharedAt: number;
  /** The revision of the records, in words of the reader's language: "revision 12". */
  revision: string;
  /** Its JSON file: all that it shows, as it is stored. */
  json: {
    address: string;
    /** SHA-256 of its bytes, in hex. */
    sha256: string;
  };
};

const isoDay = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** As one line for people, whatever the style of their paper. The day is that of the share, in UTC. */
export function plainCitation({ title, site, address, sharedAt, revision, json }: Cited): string {
  // Words that are the same in every language that the rest of it may be in.
  const file = `JSON: ${json.address}, SHA-256: ${json.sha256}`;
  return `${site}. “${title}”. ${isoDay(sharedAt)}, ${revision}. ${address} (${file})`;
}

const SPECIAL: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text that BibTeX prints as it is. */
function tex(text: string): string {
  return text.replaceAll(/[\\~^]|[&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** As BibTeX: an entry of `@misc`, which every style knows. */
export function bibtexCitation({ title, site, address, id, sharedAt, revision, json }: Cited): string {
  const day = isoDay(sharedAt);
  const fields = {
    author: `{${tex(site)}}`,
    title: `{${tex(title)}}`,
    year: day.slice(0, 4),
    month: String(Number(day.slice(5, 7))),
    howpublished: `\\url{${address}}`,
    note: `${tex(revision)}, ${day}, JSON: \\url{${json.address}}, SHA-256: ${json.sha256}`,
    url: address,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{countline-${id},\n${lines.join("\n")}\n}\n`;
}

/** As CSL-JSON, which reference managers read: a list of one. */
export function cslCitation({ title, site, address, id, sharedAt, revision, json }: Cited): string {
  const parts = isoDay(sharedAt).split("-").map(Number);
  const item = {
    id: `countline-${id}`,
    type: "dataset",
    title,
    author: [{ literal: site }],
    publisher: site,
    issued: { "date-parts": [parts] },
    version: revision,
    URL: address,
    note: `JSON: ${json.address}, SHA-256: ${json.sha256}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
