import type { EventContent, Figure } from "@/lib/domain/content";
import { type Quantity, type QuantityInput, toQuantity } from "@/lib/domain/quantity";
import {
  type DemoEvent,
  readAgents,
  readEvent,
  readMetrics,
  readPlaces,
  readPopulations,
} from "../demo-files";

function quantityOf(input: QuantityInput): Quantity {
  const result = toQuantity(input);
  if (!result.ok) throw new Error(`${JSON.stringify(input)}: ${JSON.stringify(result.problems)}`);
  return result.quantity;
}

const state = "published" as const;

function toFigure(event: string, figure: DemoEvent["figures"][number]): Figure {
  const { key, appearances: _, ...rest } = figure;
  return { ...rest, id: key, event, quantity: quantityOf(figure.quantity), state };
}

const toAppearances = ({ key, appearances }: DemoEvent["figures"][number]) =>
  appearances.map((print) => ({
    ...print,
    id: `${key} in ${print.source}`,
    figure: key,
    quantity: print.quantity && quantityOf(print.quantity),
    state,
  }));

/** A demo event as the domain sees it, all of it published; the keys of the files serve as ids. */
export async function demoContent(slug: string): Promise<EventContent> {
  const file = await readEvent(slug);
  const agents = await readAgents();
  return {
    event: { ...file.event, id: slug, state },
    figures: file.figures.map((figure) => toFigure(slug, figure)),
    appearances: file.figures.flatMap(toAppearances),
    retractions: file.retractions.map(({ key, ...act }, index) => ({
      ...act,
      id: key,
      event: slug,
      sequence: index + 1,
      state,
    })),
    sources: file.sources.map(({ key, ...source }) => ({
      ...source,
      id: key,
      retrievedAt: "2026-01-01",
      contentHash: null,
      state,
    })),
    agents: agents.map(({ key, ...agent }) => ({ ...agent, id: key, slug: key })),
    metrics: await readMetrics(),
    populations: await readPopulations(),
    places: await readPlaces(),
  };
}
