import { largeEvent } from "@/lib/chart/testing/large-event";
import { closeDatabase, openDatabase } from "@/lib/db/client";
import { recordSource } from "@/lib/db/commands/record-source";
import { createEvent } from "@/lib/db/commands/save-event";
import type { Figure, Retraction } from "@/lib/domain/content";
import { groupBy } from "@/lib/domain/group-by";
import { timeline } from "@/lib/domain/testing/build";
import { ensureVocabulary } from "@/prisma/ensure-vocabulary";
import { EDITOR, eventInput, sourceInput } from "@/prisma/factories";

// Records an event of 2,000 figures by 40 authorities, in a few large saves, in a folder that no site
// has open: node --import tsx large-event-process.ts <folder> <slug>.
const [folder = "", slug = ""] = process.argv.slice(2);

const { content } = timeline(largeEvent());
const idOf = (figure: string) => figure.replace("figure-", "f").replace("-", "x").padEnd(16, "z");
const byName = new Map(content.agents.map((agent) => [agent.id, agent]));

function sayer(id: string) {
  const agent = byName.get(id);
  return { name: agent?.name ?? id, kind: agent?.kind ?? "ngo", country: agent?.country ?? null };
}

function figureOf({ id, quantity: { qualifier, nominal }, statedAt, asOf, chain }: Figure) {
  return {
    id: idOf(id),
    ...{ metric: "deaths", population: "everyone", basis: "cumulative" },
    quantity: { qualifier, nominal },
    ...{ statedAt, asOf },
    chain: chain.map(({ agent, role, firstHand }) => ({ agent: sayer(agent), role, firstHand })),
    appearance: { passages: [{ phrase: `${nominal} dead` }] },
  };
}

function actOf({ kind, figures: targets, by, replacement, statedAt }: Retraction) {
  const figures = targets.map(idOf);
  return { kind, statedAt, by: by && sayer(by), figures, replacement: replacement && idOf(replacement) };
}

async function succeed(what: string, done: Promise<{ ok: boolean }>) {
  const result = await done;
  if (!result.ok) throw new Error(`${what}: ${JSON.stringify(result)}`);
}

await openDatabase({ kind: "embedded", folder, address: "the large event" });
await ensureVocabulary();
const event = eventInput({
  ...{ slug, title: content.event.title, start: content.event.start, end: null },
  ...{ zone: content.event.zone, country: content.event.country, place: null },
});
await succeed("The event", createEvent(EDITOR, event));
const sourceOf = new Map(content.appearances.map(({ figure, source }) => [figure, source]));
const dayOf = ({ id }: Figure) => Number(sourceOf.get(id)?.replace("source-", ""));
const fortnights = [...groupBy(content.figures, (figure) => Math.floor(dayOf(figure) / 14))];
for (const [number, printed] of fortnights.toSorted(([a], [b]) => a - b)) {
  const isLast = number === fortnights.length - 1;
  const last = content.sources.find(({ id }) => id === `source-${number * 14 + 13}`);
  const input = sourceInput({
    event: event.id,
    source: {
      title: `Fortnight ${number}`,
      publisher: { name: "The Paper", kind: "newspaper" },
      publishedAt: last?.publishedAt,
    },
    figures: printed.map(figureOf),
    retractions: isLast ? content.retractions.map(actOf) : [],
  });
  await succeed(`Fortnight ${number}`, recordSource(EDITOR, input));
}
await closeDatabase();
