import type { SharedSummary } from "@/lib/export/shared-view";
import type { Words } from "@/lib/format/words";

type SharedPictureProps = { svg: string; shared: SharedSummary; words: Words };

/**
 * The picture as it was stored: an image, since no style of today's page reaches into one, and none of its own
 * out of it. It comes in the page: whoever opens a link on a slow connection does not wait twice.
 */
export function SharedPicture({ svg, shared, words }: SharedPictureProps) {
  const { title, description, widthPx, heightPx } = shared.picture;
  return (
    <figure className="m-0 mt-5">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved sideways must be so by keyboard too */}
      <section className="shared-picture" aria-label={words.t("permalink.pictureRegion")} tabIndex={0}>
        {/* biome-ignore lint/performance/noImgElement: stored bytes are served as they are */}
        <img
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt={`${title}. ${description}`}
          lang={shared.language}
          width={widthPx}
          height={heightPx}
        />
      </section>
    </figure>
  );
}
