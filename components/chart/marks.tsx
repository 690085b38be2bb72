import type { MarkTitles } from "@/lib/chart/mark-titles";
import type { Mark } from "@/lib/chart/marks";
import { Decoration } from "./decoration";
import { Glyph, Overlay } from "./glyph";

const HIT_PX = 24;

type MarksProps = {
  marks: Mark[];
  /** By figure id: what a mark says. */
  titles: MarkTitles;
  /** The address of a figure's row; null in a picture, which has no links. */
  rowHref: ((figure: string) => string) | null;
  /** Where a card tells what a mark says, only this one is reached by Tab, and the arrow keys go on from it. */
  reached?: string;
};

/** The whiskers behind the marks: how far back each may have been reported. */
export function Whiskers({ marks }: Pick<MarksProps, "marks">) {
  return (
    <Decoration>
      {marks.map(({ figure, whisker, x, y, tone }) =>
        whisker ? (
          <path
            key={figure}
            className={`chart-whisker chart-${tone}`}
            d={`M${whisker.start} ${y - 3}V${y + 3}M${whisker.start} ${y}H${x}`}
            strokeDasharray={whisker.dashed ? "3 3" : undefined}
          />
        ) : null,
      )}
    </Decoration>
  );
}

function classOf({ tone, weight, small }: Mark): string {
  return `chart-${tone} chart-${weight}${small ? " chart-small" : ""}`;
}

/** A mark without a link: what it says is its tooltip. */
function StillMark({ mark, title }: { mark: Mark; title: string | undefined }) {
  return (
    <g className={classOf(mark)} transform={`translate(${mark.x} ${mark.y})`}>
      <title>{title}</title>
      <Glyph shape={mark.shape} weight={mark.weight} y={mark.y} band={mark.band} />
      <Overlay weight={mark.weight} disputed={mark.disputed} drop={mark.drop} />
    </g>
  );
}

/** The marks, each a link to its row in the table. */
export function Marks({ marks, titles, rowHref, reached }: MarksProps) {
  if (rowHref === null)
    return marks.map((mark) => <StillMark key={mark.figure} mark={mark} title={titles.get(mark.figure)} />);
  return marks.map((mark) => (
    <a
      key={mark.figure}
      href={rowHref(mark.figure)}
      className="chart-mark"
      data-figure={mark.figure}
      aria-label={titles.get(mark.figure)}
      tabIndex={reached === undefined || reached === mark.figure ? undefined : -1}
    >
      {reached === undefined ? <title>{titles.get(mark.figure)}</title> : null}
      <g className={classOf(mark)} transform={`translate(${mark.x} ${mark.y})`}>
        <rect className="chart-hit" x={-HIT_PX / 2} y={-HIT_PX / 2} width={HIT_PX} height={HIT_PX} />
        <Glyph shape={mark.shape} weight={mark.weight} y={mark.y} band={mark.band} />
        <Overlay weight={mark.weight} disputed={mark.disputed} drop={mark.drop} />
      </g>
    </a>
  ));
}
