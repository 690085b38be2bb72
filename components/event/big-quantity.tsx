import { classNames } from "@/components/ui/class-names";
import type { Quantity } from "@/lib/domain/quantity";
import { formatNumber } from "@/lib/format/number";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";

/** "more than 160" as ["more than", "160", ""]: the number is set large, the hedge beside it small. */
function split(quantity: Quantity, words: Words): [string, string, string] {
  const said = formatQuantity(quantity, words);
  const number = quantity.nominal === null ? said : formatNumber(quantity.nominal, words);
  const at = said.indexOf(number);
  return [said.slice(0, at).trim(), number, said.slice(at + number.length).trim()];
}

type BigQuantityProps = {
  quantity: Quantity;
  words: Words;
  /** One of two beside each other, so that neither can take all the room. */
  beside?: boolean;
};

/** The largest thing on the page. */
export function BigQuantity({ quantity, words, beside = false }: BigQuantityProps) {
  const [before, number, after] = split(quantity, words);
  const long = beside || number.length > 7;
  return (
    <p className="m-0 font-serif font-semibold tracking-tight">
      {before ? <span className="block text-2xl/7 sm:text-[1.75rem]/8">{before} </span> : null}
      <span className={classNames("big-number", long && "big-number-long")}>{number}</span>
      {after ? <span className="block text-xl/7 font-normal text-soft"> {after}</span> : null}
    </p>
  );
}
