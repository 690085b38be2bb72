import type { Mark, MarkShape } from "@/lib/chart/marks";
import { Decoration } from "./decoration";

const UP = "M-6 0H6M0 0V-16M-4.5 -11.5L0 -16.5L4.5 -11.5";
const DOWN = "M-6 0H6M0 0V16M-4.5 11.5L0 16.5L4.5 11.5";
const UP_FROM_RING = "M0 -6V-17M-4 -12.5L0 -17.5L4 -12.5";
const DOWN_FROM_RING = "M0 6V17M-4 12.5L0 17.5L4 12.5";
const TILDE = "M-7 2C-5.5 -4.5 -2 -4 0 0S5.5 4.5 7 -2";
const BAND_HALF_PX = 4;

type Size = Pick<Mark, "shape" | "weight" | "y" | "band">;

/** The shape of a mark around its own origin: a form per way of hedging a number. */
export function Glyph({ shape, weight, y, band }: Size) {
  if (band) return <BandGlyph top={band.top - y} bottom={band.bottom - y} open={band.open} />;
  if (shape === "unknown") return <UnknownGlyph />;
  if (weight === "withdrawn") return <RingGlyph shape={shape} />;
  if (shape === "up" || shape === "down")
    return <path className="chart-glyph" d={shape === "up" ? UP : DOWN} />;
  if (shape === "about") return <path className="chart-glyph" d={TILDE} />;
  return <circle className="chart-dot" r={weight === "standing" ? 5 : 3.75} />;
}

function BandGlyph({ top, bottom, open }: { top: number; bottom: number; open: boolean }) {
  const half = BAND_HALF_PX;
  if (!open)
    return (
      <rect
        className="chart-glyph"
        x={-half}
        y={top}
        width={2 * half}
        height={Math.max(2, bottom - top)}
        rx={half}
      />
    );
  const sides = `M${-half} ${top + 9}V${bottom - half}a${half} ${half} 0 0 0 ${2 * half} 0V${top + 9}`;
  return (
    <path className="chart-glyph" d={`${sides}M${-half - 1} ${top + 5}L0 ${top}L${half + 1} ${top + 5}`} />
  );
}

function UnknownGlyph() {
  return (
    <>
      <path className="chart-glyph" d="M0 0V-9" />
      <Decoration>
        <text className="chart-unknown" y={-13} textAnchor="middle">
          ?
        </text>
      </Decoration>
    </>
  );
}

function RingGlyph({ shape }: { shape: MarkShape }) {
  const arrow = shape === "up" ? UP_FROM_RING : shape === "down" ? DOWN_FROM_RING : null;
  return (
    <>
      <circle className="chart-ring" r={5.5} />
      {arrow ? <path className="chart-glyph" d={arrow} /> : null}
      {shape === "about" ? <path className="chart-glyph" d="M-3 1C-2 -2 -1 -1.5 0 0S2 2 3 -1" /> : null}
    </>
  );
}

/** What is laid over a mark: the stroke of a withdrawn figure, the broken ring of a disputed one. */
export function Overlay({ weight, disputed, drop }: Pick<Mark, "weight" | "disputed" | "drop">) {
  return (
    <>
      {weight === "withdrawn" ? <path className="chart-strike" d="M-8 8L8 -8" /> : null}
      {disputed && weight !== "withdrawn" ? <circle className="chart-disputed" r={10} /> : null}
      {drop ? <path className="chart-drop" d="M-4.5 11H4.5L0 17Z" /> : null}
    </>
  );
}
