import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** The address of a figure's own page. */
export const figurePage = (id: string, { locale }: Words): string => localePath(locale, `/figures/${id}`);
/** The address of a source's own page. */
export const sourcePage = (id: string, { locale }: Words): string => localePath(locale, `/sources/${id}`);
/** The address of an agent's own page. */
export const agentPage = (id: string, { locale }: Words): string => localePath(locale, `/agents/${id}`);
