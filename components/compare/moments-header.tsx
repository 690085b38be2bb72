import { PageHeading } from "@/components/layout/page-heading";
import type { ComparedMoment } from "@/lib/domain/changes-between-moments";
import type { Event } from "@/lib/domain/content";
import { formatKnownAt } from "@/lib/format/known-at";
import type { Words } from "@/lib/format/words";

type MomentsHeaderProps = {
  event: Pick<Event, "title" | "language" | "zone">;
  /** The event's own page. */
  href: string;
  /** The two moments; null while none are chosen. */
  moments: { from: ComparedMoment; to: ComparedMoment } | null;
  words: Words;
};

/** The name of a comparison of two moments: "What changed between 9 January 2022 and 15 January 2022". */
export function momentsTitle(moments: MomentsHeaderProps["moments"], words: Words): string {
  if (moments === null) return words.t("compare.moments.ask");
  return words.t("compare.moments.title", {
    from: formatKnownAt(moments.from.text, words),
    to: formatKnownAt(moments.to.text, words),
  });
}

/** Which event is compared with itself, and at which moments. */
export function MomentsHeader({ event, href, moments, words }: MomentsHeaderProps) {
  return (
    <>
      <p className="m-0 pt-7 text-sm">
        <a href={href} className="tap">
          ← <span lang={event.language}>{event.title}</span>
        </a>
      </p>
      <div className="-mt-7">
        <PageHeading
          title={momentsTitle(moments, words)}
          lede={words.t("compare.moments.lede", { zone: event.zone.replaceAll("_", " ") })}
        />
      </div>
    </>
  );
}
