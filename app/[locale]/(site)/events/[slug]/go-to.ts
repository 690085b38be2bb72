import { startTransition } from "react";

/** Scrolls to what the hash names once it is drawn. */
function showHash(hash: string): void {
  if (hash === "") return;
  requestAnimationFrame(() => document.getElementById(hash.slice(1))?.scrollIntoView());
}

/** The page in the other language is the same view, and so is what is printed as the page's address. */
function updateAddresses(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")) link.search = search;
  for (const shown of document.querySelectorAll("[data-page-address]")) {
    const address = new URL(shown.textContent);
    address.search = search;
    shown.textContent = address.href;
  }
}

/**
 * Shows another view of the page: puts it into the address, as a step back can be made to (`push`) or in
 * place of the present one (`replace`), and draws it.
 */
export function goTo(url: URL, how: "push" | "replace", draw: (search: string) => void): void {
  if (how === "push") window.history.pushState(null, "", url);
  else window.history.replaceState(null, "", url);
  updateAddresses(url.search);
  startTransition(() => draw(url.search));
  showHash(url.hash);
}
