import type { Because } from "@/lib/domain/standing";
import { formatQuantity } from "@/lib/format/quantity";
import type { EventView } from "./event-view";
import { agentName } from "./speaker";

type Look = Pick<EventView, "index" | "words">;

function quantityOf({ index, words }: Look, id: string): string {
  const figure = index.figures.get(id);
  return figure ? formatQuantity(figure.quantity, words) : id;
}

function actText({ index, words }: Look, id: string): string {
  const act = index.retractions.get(id);
  if (!act) return id;
  const agent = act.by === null ? null : agentName(act.by, index);
  return words.t(`event.because.act.${act.kind}`, {
    by: agent === null ? "" : words.t("event.because.by", { agent }),
    who: agent ?? words.t("event.because.someone"),
  });
}

/** Why a figure has its state, in words: the act by its kind and author, the newer figure by its number. */
export function becauseText(look: Look, because: Because): string {
  const { t } = look.words;
  if (because.rule === "act") return actText(look, because.retraction);
  if (because.rule === "newer" || because.rule === "stands-again")
    return t(`event.because.${because.rule}`, { words: quantityOf(look, because.figure) });
  return t(`event.because.${because.rule}`);
}
