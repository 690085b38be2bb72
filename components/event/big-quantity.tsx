import { classNames } from "@/components/ui/class-names";
import type { Quantity } from "@/lib/domain/quantity";
import { splitQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";

type BigQuantityProps = {
  quantity: Quantity;
  words: Words;
  /** One of two beside each other, so that neither can take all the room. */
  beside?: boolean;
};

/** The largest thing on the page. */
export function BigQuantity({ quantity, words, beside = false }: BigQuantityProps) {
  const [before, number, after] = splitQuantity(quantity, words);
  const long = beside || number.length > 7;
  return (
    <p className="m-0 font-serif font-semibold tracking-tight">
      {before ? <span className="block text-2xl/7 sm:text-[1.75rem]/8">{before} </span> : null}
      <span className={classNames("big-number", long && "big-number-long")}>{number}</span>
      {after ? <span className="block text-xl/7 font-normal text-soft"> {after}</span> : null}
    </p>
  );
}
