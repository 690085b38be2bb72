import type { Event } from "@/lib/domain/content";
import type { Draft } from "../draft";
import { getEventIdAsPublished } from "../queries/get-event-id";

/**
 * What is linked to under a name that readers saw must never lead to another event. Notes the problem at `path`, the
 * form's field for the name, or "" where it has none.
 */
export async function checkFormerSlug(
  draft: Draft,
  path: string,
  { id, slug }: Pick<Event, "id" | "slug">,
): Promise<void> {
  const named = await getEventIdAsPublished(slug, draft.tx);
  if (named === null || named === id) return;
  const { title } = await draft.tx.event.findUniqueOrThrow({ where: { id: named }, select: { title: true } });
  draft.refuse(path, "slug-was-used", { title });
}
