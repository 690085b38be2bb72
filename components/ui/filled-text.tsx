import { Fragment, type ReactNode } from "react";

/** What a message is given for each value that links or other elements are to stand in for. */
export function slots<Name extends string>(...names: Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, `⟦${name}⟧`])) as Record<Name, string>;
}

/** A text with elements where it was given `slots`: in each language they stand where its sentence has them. */
export function FilledText({ text, fill }: { text: string; fill: Record<string, ReactNode> }) {
  const parts = text.split(/⟦(\w+)⟧/u);
  // Every second part is the name of a slot.
  return parts.map((part, place) => {
    const content = place % 2 === 0 ? part : fill[part];
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other name, and never move.
    return <Fragment key={place}>{content}</Fragment>;
  });
}
