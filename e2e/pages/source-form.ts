import type { Locator, Page } from "@playwright/test";

/** A figure as it is typed in. */
export type TypedFigure = {
  metric: string;
  qualifier: string;
  number?: string;
  order?: string;
  phrase: string;
  who: { name: string; kind?: string; country?: string };
  said: string;
};

/** The desk's main form: a source with its figures and the acts that it reports. */
export class SourceForm {
  constructor(private readonly page: Page) {}

  /** From the desk's page of an event. */
  async open(): Promise<void> {
    await this.page.getByRole("link", { name: "Add a source" }).click();
    await this.page.getByRole("heading", { name: "Add a source", level: 1 }).waitFor();
  }

  async fillSource(source: { title: string; published: string; publisher?: string }): Promise<void> {
    await this.page.getByLabel("Title").fill(source.title);
    await this.page.getByLabel("Published", { exact: true }).fill(source.published);
    if (source.publisher === undefined) return;
    await this.page.getByLabel("Publisher", { exact: true }).fill(source.publisher);
    await this.page.locator("#source-publisher-kind").selectOption("newspaper");
  }

  figure(number: number): Locator {
    return this.page.getByRole("group", { name: `Figure ${number}`, exact: true });
  }

  async addFigure(): Promise<void> {
    const rows = this.page.getByRole("group", { name: /^Figure \d+$/ });
    const before = await rows.count();
    await this.page.getByRole("button", { name: "Add another figure" }).click();
    await this.figure(before + 1).waitFor();
  }

  async fillFigure(number: number, figure: TypedFigure): Promise<void> {
    const row = this.figure(number);
    await row.getByLabel("What is counted").selectOption(figure.metric);
    await row.getByLabel("How it is put").first().selectOption(figure.qualifier);
    if (figure.number) await row.getByLabel("Number", { exact: true }).fill(figure.number);
    if (figure.order) await row.getByLabel("Order of magnitude").selectOption(figure.order);
    await row.getByLabel("As printed").fill(figure.phrase);
    await row.getByLabel("Said on").fill(figure.said);
    await row.getByLabel("Who", { exact: true }).fill(figure.who.name);
    const { kind, country } = figure.who;
    const hop = row.getByRole("group", { name: "Hop 1" });
    if (kind) await hop.getByLabel("Kind, if new").selectOption(kind);
    if (country) await hop.getByLabel("Country, if new").fill(country);
  }

  /** Opens an act and says what happened to which figure. */
  async addAct(act: { kind: string; upon: RegExp; when: string; words: string }): Promise<void> {
    await this.page.getByRole("button", { name: "Record such an act" }).click();
    const row = this.page.getByRole("group", { name: "Act 1" });
    await row.getByLabel(act.kind, { exact: true }).check();
    await row.getByLabel(act.upon).check();
    await row.getByLabel("When", { exact: true }).fill(act.when);
    await row.getByLabel("In the words of this source").fill(act.words);
  }

  async publish(): Promise<void> {
    await this.page.getByRole("button", { name: "Publish", exact: true }).click();
  }

  async saveDraft(): Promise<void> {
    await this.page.getByRole("button", { name: "Save as draft" }).last().click();
  }

  /** What is said to be wrong. */
  problems(): Locator {
    return this.page.locator("main").getByRole("alert");
  }
}
