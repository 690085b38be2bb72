// What a page was drawn with stands there as text until then, so that it need not be sent a second time to be taken over.

async function copy({ dataset, ownerDocument }: HTMLElement, said: Element | null): Promise<void> {
  const field = ownerDocument.getElementById(dataset.copies ?? "");
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  let told = dataset.copied;
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.select();
    told = dataset.failed;
  }
  if (said) said.textContent = told ?? "";
}

function enableCopying(part: HTMLElement, signal: AbortSignal): void {
  const button = part.querySelector("button");
  if (!button || typeof navigator.clipboard?.writeText !== "function") return;
  button.hidden = false;
  button.addEventListener("click", () => copy(part, part.querySelector("[role=status]")), { signal });
}

function enableSharing(button: HTMLButtonElement, signal: AbortSignal): void {
  const { shares: url, title } = button.dataset;
  if (!navigator.canShare?.({ title, url })) return;
  button.hidden = false;
  // Whoever closes the device's sheet again has not done anything wrong.
  button.addEventListener("click", () => navigator.share({ title, url }).catch(() => {}), { signal });
}

/**
 * Shows the buttons to copy (`CopyButton`) and share (`ShareButton`) that this browser can do something
 * with; gives the function that ends that.
 */
export function enableButtons(root: ParentNode): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  for (const part of root.querySelectorAll<HTMLElement>("[data-copies]")) enableCopying(part, signal);
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-shares]"))
    enableSharing(button, signal);
  return () => controller.abort();
}
