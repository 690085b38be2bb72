import type { Page } from "@playwright/test";

/** The list of agents, and the form of one of them. */
export class AgentForm {
  constructor(private readonly page: Page) {}

  /** By the desk's navigation and the filter. */
  async open(name: string): Promise<void> {
    await this.page.goto("/desk");
    await this.page.getByRole("link", { name: "Agents", exact: true }).click();
    await this.page.getByLabel("Name", { exact: true }).fill(name.toUpperCase());
    await this.page.getByRole("button", { name: "Show", exact: true }).click();
    await this.page.getByRole("rowheader").getByRole("link", { name, exact: true }).click();
    await this.page.getByRole("heading", { name, level: 1 }).waitFor();
  }

  async speaksFor(name: string): Promise<void> {
    await this.page.getByLabel("Speaks for, or stands for").fill(name);
  }

  async beVague(): Promise<void> {
    await this.page.getByLabel("Nobody in particular").check();
  }

  async chooseKind(kind: string): Promise<void> {
    await this.page.getByLabel("Kind", { exact: true }).selectOption(kind);
  }

  async save(): Promise<void> {
    await this.page.getByRole("button", { name: "Save", exact: true }).click();
  }
}
