import type { APIRequestContext, Page } from "@playwright/test";
import { EventPage } from "./pages/event-page";
import { share } from "./pages/share";
import { expect, test } from "./support/test";

const SLUG = "kazakhstan-january-2022";
const EVENT = `/events/${SLUG}`;

type Kind = "title" | "summary" | "place" | "note" | "reason";
type Own = { kind: Kind; text: string };
type Noted = { id: string; note: string | null };

const own = (kind: Kind, texts: (string | null)[]): Own[] =>
  texts.flatMap((text) => (text === null ? [] : [{ kind, text }]));

/** All that editors wrote of an event, which is in English; and a figure, a source and an agent of it with a note. */
async function readEvent(request: APIRequestContext) {
  const { content } = await (await request.get(`/api/v1${EVENT}/content`)).json();
  const { event, figures, appearances, retractions, sources } = content;
  expect(event.language).toBe("en");
  const notes = [...figures, ...appearances, ...retractions, ...sources].map(({ note }: Noted) => note);
  const isNoted = ({ note }: Noted) => note !== null;
  return {
    words: [
      ...own("title", [event.title]),
      ...own("summary", [event.summary]),
      ...own("place", [event.place]),
      ...own("note", notes),
      ...own(
        "reason",
        retractions.map(({ reason }: { reason: string | null }) => reason),
      ),
    ],
    notedFigures: figures.filter(isNoted).map(({ id }: Noted) => id) as string[],
    figure: `/figures/${figures.find(isNoted).id}`,
    source: `/sources/${sources.find(isNoted).id}`,
    agent: `/agents/${figures.find((one: Noted & { chain: unknown[] }) => isNoted(one) && one.chain.length > 0).chain[0].agent}`,
  };
}

/** Where the words stand in what is read of a page, and in which language that says they are. */
function findOwn(page: Page, words: Own[]) {
  return page.evaluate((all) => {
    const found: { kind: string; text: string; language: string | undefined }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      // What cannot hold elements cannot say that a part of it is in another language.
      if (!parent || parent.closest("script, style, textarea, title, desc")) continue;
      const text = walker.currentNode.textContent ?? "";
      const language = parent.closest<HTMLElement>("[lang]")?.lang;
      for (const one of all) {
        if (text.includes(one.text)) found.push({ kind: one.kind, text, language });
      }
    }
    return found;
  }, words);
}

async function expectInEnglish(page: Page, words: Own[], kinds: Kind[]): Promise<void> {
  const found = await findOwn(page, words);
  expect(found.filter(({ language }) => language !== "en")).toEqual([]);
  expect([...new Set(found.map(({ kind }) => kind))]).toEqual(expect.arrayContaining(kinds));
}

/** What the page itself says, such as the headings of its parts, is in its own language. */
async function expectInterfaceIn(page: Page, language: "en" | "nl"): Promise<void> {
  const ours = page.locator("h2.section-title, footer a, nav a:not([hreflang])");
  const languages = await ours.evaluateAll((all) =>
    all
      .filter((one) => one.querySelector("[lang]") === null && !one.hasAttribute("lang"))
      .map((one) => one.closest<HTMLElement>("[lang]")?.lang),
  );
  expect([...new Set(languages)]).toEqual([language]);
}

for (const [language, prefix] of [
  ["nl", "/nl"],
  ["en", ""],
] as const) {
  test(`pages in ${language} say that an event's own words are in English`, async ({ page, request }) => {
    test.slow();
    const { words, figure, source, agent } = await readEvent(request);
    const pages: [string, Kind[]][] = [
      [EVENT, ["title", "summary", "note", "reason"]],
      ["/", ["title", "summary", "place"]],
      ["/?q=Kazakhstan", ["title", "summary"]],
      [figure, ["title", "note"]],
      [source, ["title", "note"]],
      [agent, ["title", "note"]],
      [`${EVENT}/compare?from=2022-01-09&to=2022-01-15`, ["title"]],
      [`/compare?events=${SLUG},norway-attacks-2011`, ["title"]],
      ["/method", ["title"]],
      [`${EVENT}/embed`, ["title"]],
    ];
    for (const [path, kinds] of pages) {
      await test.step(path, async () => {
        await page.goto(prefix + path);
        await expectInEnglish(page, words, kinds);
        await expectInterfaceIn(page, language);
      });
    }
    await page.goto(EVENT);
    await page.goto(prefix + (await share(page)));
    await expectInEnglish(page, words, ["title"]);
    await page.goto(`/embed${EVENT}?lang=${language}`);
    await expectInEnglish(page, words, ["title"]);
  });
}

test("a page that the browser has taken over says it too, and so does the card beside a mark", async ({
  page,
  request,
}) => {
  const { words, notedFigures } = await readEvent(request);
  const event = new EventPage(page);
  await page.goto(`/nl${EVENT}`);
  await event.takeOver();
  const drawn = await event.marks.evaluateAll((marks) =>
    marks.map((mark) => mark.getAttribute("data-figure")),
  );
  const noted = drawn.find((id) => id !== null && notedFigures.includes(id));
  await event.chart.locator(`[data-figure="${noted}"]:visible`).focus();
  await expect(event.card.locator("p[lang=en]")).toBeVisible();
  await expectInEnglish(page, words, ["title", "summary", "note", "reason"]);
});
