/** How what has the focus can be found again once it has been drawn anew; null when it cannot. */
function selectorOf(focused: Element): string | null {
  const figure = focused.getAttribute("data-figure");
  if (figure !== null) return `.chart-live [data-figure="${CSS.escape(figure)}"]`;
  if (focused.id !== "") return `#${CSS.escape(focused.id)}`;
  const href = focused.getAttribute("href");
  return href === null ? null : `a[href="${CSS.escape(href)}"]`;
}

/** The chart needs more than one pass before its marks are there. */
const MOST_FRAMES = 30;

/**
 * Remembers what has the focus, for whoever reached the page's controls by key. The function that it gives
 * puts the focus back where drawing anew has lost it, and ends when that is done.
 */
export function keepFocus(within: HTMLElement): () => Promise<void> {
  const focused = document.activeElement;
  const selector = focused && within.contains(focused) ? selectorOf(focused) : null;
  return async () => {
    if (selector === null) return;
    for (let frame = 0; frame < MOST_FRAMES && document.activeElement === document.body; frame++) {
      within.querySelector<HTMLElement | SVGElement>(selector)?.focus({ preventScroll: true });
      await new Promise(requestAnimationFrame);
    }
  };
}
