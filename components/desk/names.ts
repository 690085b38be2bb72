import type { ContentIndex } from "@/lib/chart/content-index";
import type { Figure, Hop, Retraction, Source } from "@/lib/domain/content";
import { formatEdtf } from "@/lib/format/edtf";
import { formatLabel } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";

/** A figure in a few words: "more than 160 deaths", with group and place where they are not everyone, everywhere. */
export function figureName(figure: Figure, index: ContentIndex, words: Words): string {
  const metric = formatLabel(index.metrics.get(figure.metric)?.labels, figure.metric, words);
  const population = formatLabel(index.populations.get(figure.population)?.labels, figure.population, words);
  const place = figure.place === null ? null : (index.places.get(figure.place)?.name ?? figure.place);
  const scope = [figure.population === "everyone" ? null : population, place].filter(Boolean);
  const counted = `${formatQuantity(figure.quantity, words)} ${metric}`;
  return scope.length > 0 ? `${counted} (${scope.join(", ")})` : counted;
}

/** A chain in a few words: "state television → Ministry of Health". */
export function chainName(chain: Hop[], index: ContentIndex, words: Words): string {
  if (chain.length === 0) return words.t("desk.event.nobody");
  const names = chain.map(({ agent, firstHand }) => {
    const name = index.agents.get(agent)?.name ?? agent;
    return firstHand ? name : `${name} (${words.t("desk.event.secondHand")})`;
  });
  return names.join(" → ");
}

/** A figure told apart from others: what it says, who said it and when. */
export function figureInFull(figure: Figure, index: ContentIndex, words: Words): string {
  const date = figure.statedAt === null ? null : formatEdtf(figure.statedAt, words);
  return [figureName(figure, index, words), chainName(figure.chain, index, words), date]
    .filter(Boolean)
    .join(", ");
}

/** The title of a source, else its address, else that it has none. */
export function sourceTitle(source: Pick<Source, "title" | "url">, words: Words): string {
  return source.title ?? source.url ?? words.t("desk.event.untitled");
}

/** A source told apart from others: title, publisher and date. */
export function sourceInFull(source: Source, index: ContentIndex, words: Words): string {
  const publisher = source.publisher === null ? null : index.agents.get(source.publisher)?.name;
  return [sourceTitle(source, words), publisher, sourceDate(source, words)].filter(Boolean).join(", ");
}

/** When a source was published, or that we only know when it was read. */
export function sourceDate(source: Pick<Source, "publishedAt" | "retrievedAt">, words: Words): string {
  const { publishedAt, retrievedAt } = source;
  if (publishedAt !== null) return formatEdtf(publishedAt, words);
  return words.t("desk.event.undated", { date: formatEdtf(retrievedAt, words) });
}

/** An act in a few words: "Removal: more than 160 deaths". */
export function actName(act: Retraction, index: ContentIndex, words: Words): string {
  const kind = words.t(`desk.actKind.${act.kind}`);
  const upon = act.figures.flatMap((id) => index.figures.get(id) ?? []);
  return upon.length === 0
    ? kind
    : `${kind}: ${upon.map((figure) => figureName(figure, index, words)).join("; ")}`;
}
