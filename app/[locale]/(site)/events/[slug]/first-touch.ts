/** What a reader did to the page before it could answer, to be done again when it can. */
export type FirstTouch = {
  /** Does it again. */
  replay: () => void;
  /** Ends the listening, and lets what was held go its usual way. */
  release: () => void;
};

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

/** The chart needs more than one pass before its marks are there. */
const MOST_FRAMES = 30;

/** A click held back: on what, and where, since marks may overlap. */
type Press = { selector: string; at: MouseEventInit };

async function pressAgain(element: HTMLElement, { selector, at }: Press): Promise<void> {
  for (let frame = 0; frame < MOST_FRAMES; frame++) {
    const target = element.querySelector(selector);
    if (target) {
      target.dispatchEvent(new MouseEvent("click", { ...at, bubbles: true, cancelable: true }));
      return;
    }
    await new Promise(requestAnimationFrame);
  }
}

/** Puts the slider where it was slid to, as if it were slid there now. */
function slideAgain(element: HTMLElement, slid: string): void {
  const slider = element.querySelector<HTMLInputElement>("input[type=range]");
  if (!slider || slider.value === slid) return;
  // React hears only of what is set behind its back.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider, slid);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}

function pointAgain({ clientX, clientY }: PointerEvent): void {
  const init = { bubbles: true, pointerType: "mouse", clientX, clientY };
  document.elementFromPoint(clientX, clientY)?.dispatchEvent(new PointerEvent("pointermove", init));
}

/**
 * Holds what a reader does to the chart and the slider of `element` from now on: a click on a mark, a pressed
 * button, the slider, where the mouse points.
 */
export function holdFirstTouch(element: HTMLElement): FirstTouch {
  let pressed: Press | null = null;
  let slid: string | null = null;
  let pointed: PointerEvent | null = null;
  const onClick = (click: MouseEvent) => {
    if (!(click.target instanceof Element) || !isPlain(click)) return;
    const figure = click.target.closest("[data-figure]")?.getAttribute("data-figure");
    if (figure) {
      click.preventDefault();
      const { clientX, clientY, detail } = click;
      pressed = {
        selector: `.chart-live [data-figure="${CSS.escape(figure)}"]`,
        at: { clientX, clientY, detail },
      };
    } else if (click.target.closest("button[data-waits]"))
      pressed = { selector: "button[data-waits]", at: {} };
  };
  const onInput = ({ target }: Event) => {
    if (target instanceof HTMLInputElement && target.type === "range") slid = target.value;
  };
  const onPoint = (move: PointerEvent) => {
    if (move.pointerType === "mouse") pointed = move;
  };
  element.addEventListener("click", onClick);
  element.addEventListener("input", onInput);
  element.addEventListener("pointermove", onPoint);
  return {
    replay: () => {
      if (slid !== null) slideAgain(element, slid);
      if (pressed !== null) pressAgain(element, pressed);
      else if (pointed) pointAgain(pointed);
    },
    release: () => {
      element.removeEventListener("click", onClick);
      element.removeEventListener("input", onInput);
      element.removeEventListener("pointermove", onPoint);
    },
  };
}
