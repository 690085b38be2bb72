import { SPARKLINE, type Sparkline as SparklineShape, type SparkMark } from "@/lib/chart/sparkline";

type SparklineProps = {
  line: SparklineShape;
  /** Seen beside it. */
  caption: string;
  /** What it shows, in words, for those who do not see it. */
  label: string;
};

const LOOKS = {
  plain: { r: 2, className: "fill-soft" },
  hollow: { r: 3, className: "fill-paper stroke-ink", strokeWidth: 1.5 },
  headline: { r: 4, className: "fill-accent stroke-paper", strokeWidth: 1.5 },
};

function lookOf({ hollow, headline }: SparkMark) {
  return headline ? LOOKS.headline : hollow ? LOOKS.hollow : LOOKS.plain;
}

/** The course of one number, small: the line of whoever said the headline, and everybody's figures around it. */
export function Sparkline({ line, caption, label }: SparklineProps) {
  const { widthPx, heightPx, plot } = SPARKLINE;
  return (
    <figure className="m-0">
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        width={widthPx}
        height={heightPx}
        className="block h-auto max-w-full"
      >
        <path d={`M0 ${plot.bottom + 4}H${widthPx}`} className="stroke-rule" />
        {line.others ? <path d={line.others} className="fill-none stroke-edge" strokeWidth={0.75} /> : null}
        {line.path ? <path d={line.path} className="fill-none stroke-accent" strokeWidth={2} /> : null}
        {line.marks.map((mark) => (
          <circle key={`${mark.x} ${mark.y} ${mark.hollow}`} cx={mark.x} cy={mark.y} {...lookOf(mark)} />
        ))}
      </svg>
      <figcaption className="mt-1 text-[0.8125rem] text-soft">{caption}</figcaption>
    </figure>
  );
}
