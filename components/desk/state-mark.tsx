import type { PublicationState } from "@/lib/domain/vocabulary";
import type { Words } from "@/lib/format/words";

/** Says that readers do not see something; what is published needs no mark. */
export function StateMark({ state, words }: { state: PublicationState; words: Words }) {
  if (state === "published") return null;
  return (
    <span className="ml-1 inline-block rounded-sm border border-edge px-1.5 text-xs font-normal whitespace-nowrap text-soft">
      {words.t(`desk.state.${state}`)}
    </span>
  );
}
