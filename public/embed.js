// Optional, for pages that frame charts of Countline. A frame's chart has no script and cannot say how high it
// is. So the code that is copied with it says it for a number of widths, as "width height width height …" in
// data-countline-heights, and this gives each frame the height that its width needs, and again when that changes.
(() => {
  function fit(frame) {
    const numbers = frame.dataset.countlineHeights.trim().split(/\s+/).map(Number);
    let before = 0;
    let after = 0;
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      if (numbers[at] <= frame.clientWidth || before === 0) before = numbers[at + 1];
      if (numbers[at] >= frame.clientWidth && after === 0) after = numbers[at + 1];
    }
    if (before > 0) frame.height = String(Math.max(before, after));
  }

  const watch = new ResizeObserver((changed) => {
    for (const { target } of changed) fit(target);
  });

  function find() {
    for (const frame of document.querySelectorAll("iframe[data-countline-heights]")) watch.observe(frame);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", find);
  else find();
})();
