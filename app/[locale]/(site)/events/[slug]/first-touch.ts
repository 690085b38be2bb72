/** What a reader did to the page before it could answer, to be done again when it can. */
export type FirstTouch = {
  /** Does it again. */
  replay: () => void;
  /** Ends the listening, and lets what was held go its usual way. */
  release: () => void;
};

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

function pressAgain(element: HTMLElement, selector: string): void {
  element
    .querySelector(selector)
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
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
  let pressed: string | null = null;
  let slid: string | null = null;
  let pointed: PointerEvent | null = null;
  const onClick = (click: MouseEvent) => {
    if (!(click.target instanceof Element) || !isPlain(click)) return;
    const figure = click.target.closest("[data-figure]")?.getAttribute("data-figure");
    if (figure) {
      click.preventDefault();
      pressed = `.chart-live [data-figure="${CSS.escape(figure)}"]`;
    } else if (click.target.closest("button[data-waits]")) pressed = "button[data-waits]";
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
