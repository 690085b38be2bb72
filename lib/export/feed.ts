/** One change, as a reader of feeds is told it. All addresses are absolute. */
export type FeedEntry = {
  /** A URI that stays the same for as long as the change is told. */
  id: string;
  /** Where a person reads on. */
  url: string;
  title: string;
  /** A few plain sentences; paragraphs are divided by line feeds. */
  text: string;
  /** When our records changed, in ms. */
  at: number;
  /** What happened: a word of METHOD.md, and the same in the feed's language. */
  kind: { slug: string; label: string };
  /** The event that it is about, its title in its own language (BCP 47); null where that is no longer public. */
  event: { slug: string; title: string; language: string } | null;
  /** For programs: the revision, and ids of what it is about. */
  about: { revision: number; event: string; figure: string | null; act: string | null };
};

/** A page of a feed of changes. All addresses are absolute. */
export type Feed = {
  /** A URI: the same for all pages of the feed, in every language and under every address. */
  id: string;
  /** BCP 47. */
  language: string;
  title: string;
  subtitle: string;
  site: { name: string; url: string };
  /** What is told, as a page for people. */
  home: string;
  /** The address of this page, of the first and, unless this is the last, of the next one. */
  self: string;
  first: string;
  next: string | null;
  /** When it last changed, in ms. */
  at: number;
  licence: string;
  /** Newest first. */
  entries: FeedEntry[];
};

/** A moment (ms) as RFC 3339 in UTC. */
export const feedMoment = (at: number): string => new Date(at).toISOString();
