import { Table } from "@/components/ui/table";
import type { Words } from "@/lib/format/words";
import type { ReferencePart } from "./reference-types";

/** Where a part is told on the page. */
export const partHref = (name: string) => `#part-${name}`;

/** One named part of answers, with what each of its values is. */
export function PartSection({ part, words }: { part: ReferencePart; words: Words }) {
  const { name, description, properties } = part;
  const columns = [
    {
      ...{ key: "name", header: words.t("reference.value"), heads: true },
      cell: (row: (typeof properties)[number]) => <code>{row.name}</code>,
    },
    {
      ...{ key: "type", header: words.t("reference.type") },
      cell: ({ type, part: named }: (typeof properties)[number]) =>
        named ? <a href={partHref(named)}>{type}</a> : type,
    },
    {
      ...{ key: "description", header: words.t("reference.meaning") },
      cell: (row: (typeof properties)[number]) => row.description,
    },
  ];
  return (
    <section id={`part-${name}`} aria-labelledby={`part-${name}-title`} className="mt-8" lang="en">
      <h3 id={`part-${name}-title`} className="m-0 text-base font-semibold">
        {name}
      </h3>
      <p className="mt-1 mb-2 max-w-prose text-soft">{description}</p>
      {properties.length > 0 ? (
        <Table caption={name} columns={columns} rows={properties} rowKey={(row) => row.name} />
      ) : null}
    </section>
  );
}
