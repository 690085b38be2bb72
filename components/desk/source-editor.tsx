import type { Agent, EventContent, Source } from "@/lib/domain/content";
import type { Words } from "@/lib/format/words";
import { NO_CHOICES } from "./choices";
import { Datalists } from "./datalists";
import type { DeskFormAction } from "./form-reader";
import { SourceForm } from "./source-form";
import { hopNames, toChoices, type Vocabulary } from "./to-choices";
import { toSourceValues } from "./to-values";

type SourceEditorProps = {
  action: DeskFormAction;
  id: string;
  /** The id of the form itself: what it makes is told from it. */
  form: string;
  /** Null for somebody whose form comes back because they are signed in no longer. */
  known: { source: Source; content: EventContent; vocabulary: Vocabulary & { agents: Agent[] } } | null;
  revision: number;
  words: Words;
};

/** The fields of a source that is there already, and of what can be added to it. */
export function SourceEditor({ action, id, form, known, revision, words }: SourceEditorProps) {
  const event = known?.content.event.id ?? "";
  const agents = known?.vocabulary.agents ?? [];
  return (
    <>
      <SourceForm
        action={action}
        locale={words.locale}
        defaults={known ? { source: toSourceValues(known.source, agents) } : {}}
        hidden={{ event, id, existing: "on", form, basedOn: String(revision) }}
        savedAt={`/desk/events/${event}`}
        current={known?.source.state ?? "draft"}
        choices={known ? toChoices(known.content, known.vocabulary, words, id) : NO_CHOICES}
      />
      <Datalists agents={agents} hops={known ? hopNames(known.content) : []} words={words} />
    </>
  );
}
