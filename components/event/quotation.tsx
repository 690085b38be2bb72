import type { Passage, Source } from "@/lib/domain/content";

/** Phrases as they were printed, in the language of their source. */
export function Quotation({ passages, source }: { passages: Passage[]; source: Source | undefined }) {
  const phrases = passages.map(({ phrase }) => phrase).filter(Boolean);
  if (phrases.length === 0) return null;
  return (
    <q className="break-words" lang={source?.language ?? undefined}>
      {phrases.join(" … ")}
    </q>
  );
}
