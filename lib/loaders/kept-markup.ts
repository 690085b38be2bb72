type Shelf = { get: (key: string) => string | undefined };

// Server components and what is rendered for the browser are bundled apart: only what is global is one thing in both.
const SHELF = Symbol.for("countline.kept-markup");
type WithShelf = { [SHELF]?: Shelf };

/** Where `keptMarkup` looks. */
export function putUpShelf(shelf: Shelf): void {
  (globalThis as WithShelf)[SHELF] = shelf;
}

/**
 * Markup that was drawn by `keepMarkup`, by its key, while the page is rendered on the server; in the browser
 * always empty, since there it stands in the page already. So a page sends it once, and not a second time as
 * the properties of a component.
 */
export function keptMarkup(key: string): string {
  if (typeof window !== "undefined") return "";
  const markup = (globalThis as WithShelf)[SHELF]?.get(key);
  // An empty page would look as if there were nothing to tell.
  if (markup === undefined) throw new Error("What this page shows was not drawn.");
  return markup;
}
