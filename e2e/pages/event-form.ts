import type { Page } from "@playwright/test";

/** The form of an event, new or known. */
export class EventForm {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/desk");
    await this.page.getByRole("link", { name: "New event" }).click();
    await this.page.getByRole("heading", { name: "New event", level: 1 }).waitFor();
  }

  /** Fills what an event cannot do without. */
  async fill(event: { title: string; summary: string; start: string; zone: string; country: string }) {
    await this.page.getByLabel("Title").fill(event.title);
    await this.page.getByLabel("Summary").fill(event.summary);
    await this.page.getByLabel("Start").fill(event.start);
    await this.page.getByLabel("Time zone").fill(event.zone);
    await this.page.getByLabel("Country").selectOption(event.country);
  }

  async publish(): Promise<void> {
    await this.page.getByRole("button", { name: "Publish" }).click();
  }
}
