import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** The address of a figure's own page, as our records stood at a revision where one is given. */
export const figurePage = (id: string, { locale }: Words, revision: number | null = null): string =>
  localePath(locale, `/figures/${id}${revision === null ? "" : `?revision=${revision}`}`);
/** The address of a source's own page. */
export const sourcePage = (id: string, { locale }: Words): string => localePath(locale, `/sources/${id}`);
/** The address of an agent's own page. */
export const agentPage = (id: string, { locale }: Words): string => localePath(locale, `/agents/${id}`);
