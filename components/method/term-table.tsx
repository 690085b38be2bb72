import { type Column, Table } from "@/components/ui/table";
import { exampleKey, type MethodExamples } from "@/lib/domain/method-examples";
import type { TermGroup } from "@/lib/domain/method-terms";
import { capitalise } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";
import { TermExample } from "./term-example";
import { type TermWords, termsInWords } from "./term-words";

type TermTableProps = { group: TermGroup; examples: MethodExamples; words: Words };

/** Groups whose terms are only told here, and stand in no address and no data. */
const WITHOUT_SLUG: readonly TermGroup[] = ["check", "order"];

function toColumns({ group, examples, words }: TermTableProps): Column<TermWords>[] {
  const term: Column<TermWords> = {
    key: "term",
    header: words.t("method.column.term"),
    heads: true,
    className: "md:w-[24%]",
    cell: ({ name, term: slug }) => (
      <>
        <span className="font-semibold">{capitalise(name)}</span>
        {WITHOUT_SLUG.includes(group) ? null : (
          <small className="block">
            <code>{slug}</code>
          </small>
        )}
      </>
    ),
  };
  const meaning: Column<TermWords> = {
    key: "meaning",
    header: words.t("method.column.meaning"),
    cell: ({ meaning: text, bounds }) => (
      <>
        {text}
        {bounds ? <small className="block">{bounds}</small> : null}
      </>
    ),
  };
  const example: Column<TermWords> = {
    key: "example",
    header: words.t("method.column.example"),
    className: "md:w-[30%]",
    cell: ({ term: slug, name }) => {
      const found = examples.get(exampleKey(group, slug));
      if (!found) return null;
      const kind = group === "act" ? name : undefined;
      const anchor = group === "headline" ? "standing" : undefined;
      return <TermExample example={found} words={words} kind={kind} anchor={anchor} />;
    },
  };
  const hasExamples = [...examples.keys()].some((key) => key.startsWith(`${group} `));
  return hasExamples ? [term, meaning, example] : [term, meaning];
}

/** Every term of one group: its name, what it means, and a figure published here that shows it. */
export function TermTable(props: TermTableProps) {
  const { group, words } = props;
  return (
    <div className="mt-5">
      <Table
        caption={words.t(`method.group.${group}`)}
        captionShown
        columns={toColumns(props)}
        rows={termsInWords(group, words)}
        rowKey={({ term }) => term}
        rowId={({ term }) => `${group}-${term}`}
      />
    </div>
  );
}
