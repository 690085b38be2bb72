/** Is it a plain click, which stays in this window? */
function isPlain(click: MouseEvent): boolean {
  return click.button === 0 && !(click.metaKey || click.ctrlKey || click.shiftKey || click.altKey);
}

/** The address of another view of this page; null for one of another page, and for a place on this view. */
function otherView(address: string): URL | null {
  const url = new URL(address, window.location.href);
  const { origin, pathname, search } = window.location;
  if (url.origin !== origin || url.pathname !== pathname) return null;
  // Other records are another page: what is here was drawn from one revision of them.
  const asked = new URLSearchParams(search).get("revision");
  if (url.searchParams.get("revision") !== asked) return null;
  return url.search === search && url.hash !== "" ? null : url;
}

function queryOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) {
    if (typeof value === "string" && value !== "") query.append(name, value);
  }
  return query;
}

/**
 * Follows the links and GET forms in `element` that lead to another view of the same page by `go`, without
 * fetching it. Gives a function that ends this.
 */
export function followControls(element: HTMLElement, go: (href: string) => void): () => void {
  const onClick = (click: MouseEvent) => {
    const link = click.target instanceof Element ? click.target.closest("a") : null;
    if (!link || click.defaultPrevented || !isPlain(click) || link.target || link.hasAttribute("download"))
      return;
    // In a drawing an address is an object.
    const url = otherView(link.getAttribute("href") ?? "");
    if (!url) return;
    click.preventDefault();
    go(url.href);
  };
  const onSubmit = (submit: SubmitEvent) => {
    const form = submit.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "get" || submit.defaultPrevented) return;
    const address = new URL(form.action);
    address.search = queryOf(form, submit.submitter).toString();
    const url = otherView(address.href);
    if (!url) return;
    submit.preventDefault();
    go(`${url.pathname}${url.search}`);
  };
  element.addEventListener("click", onClick);
  element.addEventListener("submit", onSubmit);
  return () => {
    element.removeEventListener("click", onClick);
    element.removeEventListener("submit", onSubmit);
  };
}
