/** A form as it stands in a page: where it goes, and what it would send if nothing was typed. */
type Form = { address: string; values: Map<string, string> };

const ENTITIES: Record<string, string> = { amp: "&", quot: '"', "#x27": "'", "#39": "'", lt: "<", gt: ">" };

function decode(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? null : decode(found);
}

function readForm(html: string, field: string): Map<string, string> {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.includes(`name="${field}"`));
  if (!form) throw new Error(`No form on this page has a field ${field}.`);
  const inputs = form.match(/<input\b[^>]*>/g) ?? [];
  const sent = inputs.flatMap((tag): [string, string][] => {
    const name = attribute(tag, "name");
    const isChoice = ["checkbox", "radio"].includes(attribute(tag, "type") ?? "");
    return name === null || isChoice ? [] : [[name, attribute(tag, "value") ?? ""]];
  });
  return new Map(sent);
}

/** A reader or editor without a browser: opens pages, keeps cookies and sends forms, many at once if need be. */
export class FormClient {
  readonly #cookies = new Map<string, string>();

  constructor(private readonly site: string) {}

  async #fetch(address: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { cookie, origin: this.site };
    const answer = await fetch(new URL(address, this.site), { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const cut = pair.indexOf("=");
      this.#cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    return answer;
  }

  /** The form that has this field, on the page at this address. */
  async open(address: string, field: string): Promise<Form> {
    const answer = await this.#fetch(address);
    return { address, values: readForm(await answer.text(), field) };
  }

  /** Sends a form with these values typed in; gives where the answer leads. Throws when it leads nowhere. */
  async send(form: Form, typed: Record<string, string>): Promise<string> {
    const body = new FormData();
    for (const [name, value] of new Map([...form.values, ...Object.entries(typed)])) body.append(name, value);
    const answer = await this.#fetch(form.address, { method: "POST", body });
    const location = answer.headers.get("location");
    if (answer.status === 303 && location) return location;
    throw new Error(`${form.address} answered ${answer.status}:\n${(await answer.text()).slice(0, 2_000)}`);
  }
}
