import { startTransition } from "react";

/** What of the page's address changes while it stays. */
export type Place = { search: string; hash: string };

/** The page in the other language is the same view, and so is what is printed as the page's address. */
export function updateAddresses(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) link.search = search;
  for (const shown of document.querySelectorAll("[data-page-address]")) {
    const address = new URL(shown.textContent);
    address.search = search;
    shown.textContent = address.href;
  }
}

/**
 * Shows another view of the page: puts it into the address, as a step back can be made to (`push`) or in
 * place of the present one (`replace`), and draws it. The hash is for whoever has drawn it to go to.
 */
export function goTo(
  { pathname, search, hash }: URL,
  how: "push" | "replace",
  draw: (place: Place) => void,
): void {
  const address = `${pathname}${search}`;
  if (how === "push") window.history.pushState(null, "", address);
  else window.history.replaceState(null, "", address);
  startTransition(() => draw({ search, hash }));
}
