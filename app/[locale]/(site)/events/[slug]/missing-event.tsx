import type { Route } from "next";
import { permanentRedirect } from "next/navigation";
import { presentAddress } from "@/lib/domain/event-address";
import { localePath } from "@/lib/i18n/paths";
import { requestPath, requestWords } from "@/lib/i18n/request-words";
import { loadPresentSlug } from "@/lib/loaders/load-present-slug";
import { NoSuchPage } from "../../no-such-page";

/**
 * What a page returns where there is no event of that name. It leads to the present name of an event that had it,
 * with all that was asked.
 */
export async function missingEvent(slug: string) {
  const present = await loadPresentSlug(slug);
  if (present === null) return <NoSuchPage />;
  const { locale } = await requestWords();
  const asked = await requestPath();
  const address = presentAddress(asked, present);
  // Written so that it cannot be told apart, it would lead to itself for ever.
  if (address === asked) return <NoSuchPage />;
  permanentRedirect(localePath(locale, address) as Route);
}
