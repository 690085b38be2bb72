import type { MessageKey, Words } from "@/lib/format/words";

/** What the page says of the table below its chart is said otherwise in a picture, which has no table. */
const IN_A_PICTURE: Partial<Record<MessageKey, MessageKey>> = {
  "chart.more": "picture.more",
  "chart.moreWithdrawn": "picture.moreWithdrawn",
  "chart.folded": "picture.folded",
  "chart.tableFollows": "picture.described",
};

/** The words of a drawing that stands alone. */
export function pictureWords({ locale, t }: Words): Words {
  return { locale, t: (key, values) => t(IN_A_PICTURE[key] ?? key, values) };
}
