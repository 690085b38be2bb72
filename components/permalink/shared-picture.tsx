import type { SharedSummary } from "@/lib/export/shared-view";
import type { Words } from "@/lib/format/words";

/**
 * The picture as it was stored: an image, since no style of today's page reaches into one, and none of its own
 * out of it.
 */
export function SharedPicture({ id, shared, words }: { id: string; shared: SharedSummary; words: Words }) {
  const { title, description, widthPx, heightPx } = shared.picture;
  return (
    <figure className="m-0 mt-5">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved sideways must be so by keyboard too */}
      <section className="shared-picture" aria-label={words.t("permalink.pictureRegion")} tabIndex={0}>
        {/* biome-ignore lint/performance/noImgElement: stored bytes are served as they are */}
        <img
          src={`/c/${id}.svg`}
          alt={`${title}. ${description}`}
          lang={shared.language}
          width={widthPx}
          height={heightPx}
        />
      </section>
    </figure>
  );
}
