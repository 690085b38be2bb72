import { ORDERS } from "@/lib/domain/quantity";
import { QUALIFIERS } from "@/lib/domain/vocabulary";
import { FormSelect, FormText, FormTick } from "./fields";
import type { FormReader } from "./form-reader";

/** How a number is hedged, and the fields that belong to that; see desk.css for which are shown when. */
export function QuantityFields({ form, name }: { form: FormReader; name: string }) {
  const { t } = form.words;
  const qualifiers = QUALIFIERS.map((value) => ({ value, label: t(`desk.qualifier.${value}`) }));
  const orders = ORDERS.map(({ slug, lower }) => ({
    value: slug,
    label: t(`desk.order.${slug}`, { lower }),
  }));
  return (
    <div className="quantity-fields flex flex-wrap items-end gap-4">
      <FormSelect
        form={form}
        name={`${name}.qualifier`}
        options={qualifiers}
        none={t("desk.form.choose")}
        className="min-w-48"
      />
      <FormText form={form} name={`${name}.nominal`} numeric className="quantity-nominal w-36" />
      <FormText form={form} name={`${name}.lower`} numeric className="quantity-bound w-36" />
      <FormText form={form} name={`${name}.upper`} numeric className="quantity-bound w-36" />
      <FormSelect
        form={form}
        name={`${name}.order`}
        options={orders}
        none={t("desk.form.choose")}
        className="quantity-order min-w-56"
      />
      <FormTick form={form} name={`${name}.some`} className="quantity-some" />
    </div>
  );
}
