import type { WithdrawnSpan } from "@/lib/chart/spans";
import { Decoration } from "./decoration";

function replacementPath({ x2, y, replacement }: WithdrawnSpan): string | null {
  if (replacement === null || Math.abs(replacement.y - y) < 14) return null;
  const up = replacement.y < y;
  const tip = replacement.y + (up ? 9 : -9);
  const barb = up ? 5 : -5;
  return `M${x2} ${y}L${replacement.x} ${tip}M${replacement.x - 4} ${tip + barb}L${replacement.x} ${tip}L${replacement.x + 4} ${tip + barb}`;
}

/** The dotted spans of withdrawn figures, from first report to withdrawal, with an arrow to what replaced them. */
export function Spans({ spans }: { spans: WithdrawnSpan[] }) {
  return (
    <Decoration>
      {spans.map((span) => {
        const arrow = replacementPath(span);
        return (
          <g key={span.figure}>
            <path className="chart-span" d={`M${span.x1} ${span.y}H${span.x2}`} />
            {span.stopped ? (
              <path className="chart-stop" d={`M${span.x2} ${span.y - 7}V${span.y + 7}`} />
            ) : null}
            {arrow ? <path className="chart-replaced" d={arrow} /> : null}
          </g>
        );
      })}
    </Decoration>
  );
}
