import type { Words } from "@/lib/format/words";

/** The full text that is kept of a source, folded away; nothing when none is. */
export function SourceText({ text, words }: { text: string | null; words: Words }) {
  if (text === null) return null;
  return (
    <details>
      <summary className="cursor-pointer font-semibold">{words.t("desk.source.text")}</summary>
      <div className="mt-3 max-w-prose border-l-4 border-rule pl-4 whitespace-pre-wrap">{text}</div>
    </details>
  );
}
