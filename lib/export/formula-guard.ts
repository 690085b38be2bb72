/** A way to write texts so that no spreadsheet runs them as formulas. What it wrote it reads as it was. */
export type FormulaGuard = {
  guarded: (text: string) => string;
  unguarded: (text: string) => string;
  /** The same in words, for whoever reads such texts. */
  rule: string;
};

/**
 * An apostrophe before whatever a spreadsheet may take for the beginning of a formula, in half or full width, where a
 * cell may begin: at the head of a text, and after whatever a spreadsheet may split lines at instead of commas, since
 * quotes then do not hold a cell together; behind any spaces, quotes and apostrophes. At the head of a text also before
 * a tab or a line break, which a spreadsheet may leave out (OWASP, "CSV Injection").
 */
const SPOT = String.raw`(?:(?=[=+\-@＝＋－＠])(?<=(?:^|[,;\t\r\n])[\s"']*)|(?=[\t\r\n])(?<=^[ "']*))`;

const UNGUARDED_SPOT = new RegExp(SPOT, "gu");
const GUARDED_SPOT = new RegExp(`'${SPOT}`, "gu");

// Most cells have no spot: neither a sign to split at nor one of a formula at their head. To see that takes less time.
const MAY_HAVE_SPOT = /[,;\t\r\n]|^[\s"']*[=+\-@＝＋－＠]/u;

/** How cells are written. */
export const GUARD: FormulaGuard = {
  guarded: (text) => (MAY_HAVE_SPOT.test(text) ? text.replace(UNGUARDED_SPOT, "'") : text),
  unguarded: (text) => text.replace(GUARDED_SPOT, ""),
  rule: `So that no spreadsheet takes text for a formula, whatever it splits lines at, each = + - @ or full-width ＝＋－＠ that
comes first in a cell, or first after a comma, semicolon, tab or line break inside one, has an apostrophe before it, also
behind spaces, quotes and apostrophes; so has a tab or a line break that comes first in a cell. To read back exactly, take
away the one apostrophe right before each of these.`,
};

/** How they were written in views that were shared while only the beginnings of cells were guarded. */
export const HEAD_GUARD: FormulaGuard = {
  guarded: (text) => (/^'*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text),
  unguarded: (text) => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, ""),
  rule: `So that no spreadsheet takes text for a formula, a cell that would begin with = + - @, a tab, a line break or a full-width
＝＋－＠ has an apostrophe before it. To read back exactly, take one apostrophe from every cell that begins with one or
more of them and then one of those signs.`,
};
