import type { LineBreak } from "@/lib/chart/lines";
import type { WithdrawnSpan } from "@/lib/chart/spans";
import { Decoration } from "./decoration";

function replacementPath({ x2, y, replacement, redefined }: WithdrawnSpan): string | null {
  // What is counted otherwise since is no replacement of the number: an arrow would look like a drop.
  if (replacement === null || redefined || Math.abs(replacement.y - y) < 14) return null;
  const up = replacement.y < y;
  const tip = replacement.y + (up ? 9 : -9);
  const barb = up ? 5 : -5;
  return `M${x2} ${y}L${replacement.x} ${tip}M${replacement.x - 4} ${tip + barb}L${replacement.x} ${tip}L${replacement.x + 4} ${tip + barb}`;
}

/** Two strokes across a line: it breaks off here, because something else is counted from now on. */
export function BreakSign({ x, y }: { x: number; y: number }) {
  return (
    <path
      className="chart-break"
      d={`M${x - 5} ${y + 7}L${x - 1} ${y - 7}M${x + 1} ${y + 7}L${x + 5} ${y - 7}`}
    />
  );
}

/** The breaks of lines that go on at once, counting otherwise. */
export function Breaks({ breaks }: { breaks: LineBreak[] }) {
  return (
    <Decoration>
      {breaks.map(({ figure, x, y }) => (
        <BreakSign key={figure} x={x} y={y} />
      ))}
    </Decoration>
  );
}

function End({ x2, y, stopped, redefined }: WithdrawnSpan) {
  if (!stopped) return null;
  return redefined ? (
    <BreakSign x={x2} y={y} />
  ) : (
    <path className="chart-stop" d={`M${x2} ${y - 7}V${y + 7}`} />
  );
}

/** The dotted spans of withdrawn figures, from first report to withdrawal, with an arrow to what replaced them. */
export function Spans({ spans }: { spans: WithdrawnSpan[] }) {
  return (
    <Decoration>
      {spans.map((span) => {
        const arrow = replacementPath(span);
        return (
          <g key={span.figure}>
            {span.x2 > span.x1 ? (
              <path className="chart-span" d={`M${span.x1} ${span.y}H${span.x2}`} />
            ) : null}
            <End {...span} />
            {arrow ? <path className="chart-replaced" d={arrow} /> : null}
          </g>
        );
      })}
    </Decoration>
  );
}
