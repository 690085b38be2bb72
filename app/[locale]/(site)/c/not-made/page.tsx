import type { Metadata } from "next";
import { MessagePage } from "@/components/layout/message-page";
import { ShareForm } from "@/components/permalink/share-form";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { loadEventById } from "@/lib/loaders/load-event-at";
import { type NotShared, notSharedSchema } from "@/lib/schemas/share-form";
import { answerWithStatus } from "@/lib/server/response-status";
import { NoSuchPage } from "../../no-such-page";

const STATUS = { network: 429, site: 503, address: 503 } as const satisfies Record<NotShared, number>;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("permalink.limited.title"), robots: { index: false } };
}

/** Why a view was not shared, with the view, so that it can be shared later. */
export default async function NotMadePage({ searchParams }: PageProps<"/[locale]/c/not-made">) {
  const words = await requestWords();
  const asked = notSharedSchema.safeParse(await searchParams);
  const loaded = asked.success ? await loadEventById(asked.data.event, asked.data.revision) : null;
  if (!asked.success || !loaded) return <NoSuchPage />;
  const { why, view, minutes, ...kept } = asked.data;
  answerWithStatus(STATUS[why]);
  const { slug } = loaded.timeline.content.event;
  const back = localePath(words.locale, `/events/${slug}${view ? `?${view}` : ""}`);
  return (
    <MessagePage
      title={words.t("permalink.limited.title")}
      actions={<a href={back}>{words.t("permalink.limited.back")}</a>}
    >
      <p>{words.t(`permalink.limited.${why}`, { minutes, hours: Math.ceil(minutes / 60) })}</p>
      <ShareForm {...kept} view={view} words={words} />
    </MessagePage>
  );
}
