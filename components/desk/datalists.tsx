import type { Agent } from "@/lib/domain/content";
import { listCountries, listLanguages, listZones, type Named } from "@/lib/format/lists";
import type { Words } from "@/lib/format/words";
import { LISTS } from "./choices";

function NamedList({ id, named }: { id: string; named: Named[] }) {
  return (
    <datalist id={id}>
      {named.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </datalist>
  );
}

function TextList({ id, texts }: { id: string; texts: string[] }) {
  return (
    <datalist id={id}>
      {[...new Set(texts)].map((text) => (
        <option key={text} value={text} />
      ))}
    </datalist>
  );
}

/** What text fields suggest, once for a whole page. `hops`: names of those who stand in the event's chains. */
export function Datalists({ agents, hops, words }: { agents: Agent[]; hops: string[]; words: Words }) {
  return (
    <>
      <TextList id={LISTS.agents} texts={agents.flatMap(({ name, aliases }) => [name, ...aliases])} />
      <TextList id={LISTS.hops} texts={hops} />
      <NamedList id={LISTS.countries} named={listCountries(words)} />
      <NamedList id={LISTS.languages} named={listLanguages(words)} />
      <TextList id={LISTS.zones} texts={listZones()} />
    </>
  );
}
