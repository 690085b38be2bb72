import { SavedNotice } from "@/components/desk/saved-notice";
import type { SignedIn } from "@/lib/auth/session";
import { getRevision } from "@/lib/db/queries/list-revisions";
import type { Words } from "@/lib/format/words";

type SavedProps = {
  /** What stands in the address after a save: the number of the revision. */
  saved: string | string[] | undefined;
  signedIn: SignedIn;
  words: Words;
  /** Sources that the page shows itself. */
  listed?: readonly string[];
};

/** The confirmation of the save that led to this page, if one did. */
export async function Saved({ saved, signedIn, words, listed }: SavedProps) {
  if (typeof saved !== "string" || !/^\d{1,9}$/.test(saved)) return null;
  const revision = await getRevision(Number(saved));
  if (!revision) return null;
  const loose = listed ? revision.sources.filter((id) => !listed.includes(id)) : [];
  return (
    <SavedNotice words={words} revision={revision} isOwn={revision.editorId === signedIn.id} loose={loose} />
  );
}
