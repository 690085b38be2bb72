import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { TextField } from "@/components/ui/text-field";
import type { ScopeFilter } from "@/lib/chart/compare-view";
import type { ComparedMoment } from "@/lib/domain/changes-between-moments";
import { WHOLE_EVENT } from "@/lib/domain/view-state";
import { localDay } from "@/lib/domain/zone";
import type { Words } from "@/lib/format/words";

type MomentsFormProps = {
  /** The page's own address, without a query. */
  action: string;
  from: ComparedMoment;
  to: ComparedMoment;
  /** IANA name of the zone in which days end. */
  zone: string;
  filter: ScopeFilter;
  /** The revision that is compared; null for the newest. */
  revision: number | null;
  words: Words;
};

type MomentsChoiceProps = Omit<MomentsFormProps, "from" | "to"> & {
  /** Null: nothing is dated that could be compared. */
  moments: { from: ComparedMoment; to: ComparedMoment } | null;
};

function Carried({ filter, revision }: Pick<MomentsFormProps, "filter" | "revision">) {
  const { metric, population, place } = filter;
  const fields = {
    ...{ metric, population, place: place === null ? WHOLE_EVENT : place },
    revision: revision === null ? undefined : String(revision),
  };
  return Object.entries(fields).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}

/** Asks between which two days changes are to be told. */
export function MomentsForm({ action, from, to, zone, filter, revision, words }: MomentsFormProps) {
  return (
    <form
      action={action}
      method="get"
      className="flex flex-wrap items-end gap-x-4 gap-y-3 border-y border-rule py-4"
    >
      <Carried filter={filter} revision={revision} />
      {(["from", "to"] as const).map((name) => (
        <TextField
          key={name}
          id={`compare-${name}`}
          name={name}
          type="date"
          required
          label={words.t(`compare.moments.${name}`)}
          defaultValue={localDay((name === "from" ? from : to).instant - 1, zone)}
        />
      ))}
      <Button>{words.t("compare.moments.submit")}</Button>
    </form>
  );
}

/** The same, or that there is nothing to compare. */
export function MomentsChoice({ moments, ...rest }: MomentsChoiceProps) {
  if (moments === null) return <EmptyState title={rest.words.t("compare.moments.none")} />;
  return <MomentsForm {...moments} {...rest} />;
}
