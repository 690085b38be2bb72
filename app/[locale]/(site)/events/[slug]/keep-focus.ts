/** How what has the focus can be found again once it has been drawn anew; null when it cannot. */
function selectorOf(focused: Element): string | null {
  const figure = focused.getAttribute("data-figure");
  if (figure !== null) return `.chart-live [data-figure="${CSS.escape(figure)}"]`;
  if (focused.id !== "") return `#${CSS.escape(focused.id)}`;
  const href = focused.getAttribute("href");
  return href === null ? null : `a[href="${CSS.escape(href)}"]`;
}

/**
 * Remembers what has the focus, for whoever reached the page's controls by key. The function that it gives
 * puts the focus back where drawing anew has lost it.
 */
export function keepFocus(within: HTMLElement): () => void {
  const focused = document.activeElement;
  const selector = focused && within.contains(focused) ? selectorOf(focused) : null;
  return () => {
    if (selector === null || document.activeElement !== document.body) return;
    within.querySelector<HTMLElement | SVGElement>(selector)?.focus({ preventScroll: true });
  };
}
