import { Notice } from "@/components/ui/notice";
import type { ComparisonNote } from "@/lib/domain/compared-events";
import type { Words } from "@/lib/format/words";

type ComparisonNotesProps = {
  notes: ComparisonNote[];
  /** Were events named, but too few of them to compare? */
  tooFew: boolean;
  words: Words;
};

/** Tells what of the address could not be used; nothing when all of it could. */
export function ComparisonNotes({ notes, tooFew, words }: ComparisonNotesProps) {
  if (notes.length === 0 && !tooFew) return null;
  return (
    <div className="pb-6">
      <Notice>
        {notes.map(({ note, value }) => (
          <p key={`${note} ${value}`} className="m-0">
            {words.t(`compare.events.ignored.${note}`, { value })}
          </p>
        ))}
        {tooFew ? <p className="m-0">{words.t("compare.events.tooFew")}</p> : null}
      </Notice>
    </div>
  );
}
