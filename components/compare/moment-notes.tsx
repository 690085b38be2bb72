import { Notice } from "@/components/ui/notice";
import type { MomentNote } from "@/lib/domain/changes-between-moments";
import type { Words } from "@/lib/format/words";

function say(note: MomentNote, words: Words): string {
  if (note.note === "swapped") return words.t("compare.note.swapped");
  if (note.note === "missing") return words.t(`compare.note.missing.${note.parameter}`);
  return words.t(`compare.note.unreadable.${note.parameter}`, { value: note.value });
}

/** Tells how the two moments of the address were read, where not as they stand; nothing when they were. */
export function MomentNotes({ notes, words }: { notes: MomentNote[]; words: Words }) {
  if (notes.length === 0) return null;
  return (
    <div className="pt-6">
      <Notice>
        {notes.map((note) => (
          <p key={`${note.note} ${"parameter" in note ? note.parameter : ""}`} className="m-0">
            {say(note, words)}
          </p>
        ))}
      </Notice>
    </div>
  );
}
