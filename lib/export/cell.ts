/** One value of a row; null where nothing is known or given. */
export type Item = string | number | boolean | null;

/** A value, or several in order. Lists that belong together have the same length. */
export type Cell = Item | readonly Item[];
