import { Button } from "@/components/ui/button";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

type ShareFormProps = {
  /** The event's id, which stays when its address changes. */
  event: string;
  /** The view, as the query of its address. */
  view: string;
  /** The records that it was drawn from. */
  revision: number;
  words: Words;
};

/** Makes a permanent link to a view: a form that needs neither a script nor an account. */
export function ShareForm({ event, view, revision, words }: ShareFormProps) {
  return (
    <form method="post" action={localePath(words.locale, "/c")} className="share-form">
      <input type="hidden" name="event" value={event} />
      <input type="hidden" name="view" value={view} />
      <input type="hidden" name="revision" value={revision} />
      <Button variant="secondary">{words.t("permalink.share")}</Button>
      <span className="text-sm text-soft">{words.t("permalink.shareHint")}</span>
    </form>
  );
}
