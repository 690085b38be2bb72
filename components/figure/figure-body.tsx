import { Chain } from "./chain";
import { FigureActs } from "./figure-acts";
import { FigureDates } from "./figure-dates";
import { FigureFacts } from "./figure-facts";
import { FigureHeader } from "./figure-header";
import { FigureLine } from "./figure-line";
import type { FigureTrace } from "./figure-trace";
import { Prints } from "./prints";

/** One figure: what it says, who said it, where it was printed, and what became of it. */
export function FigureBody({ trace }: { trace: FigureTrace }) {
  const { view, figure } = trace;
  return (
    <>
      <FigureHeader trace={trace} />
      <FigureLine trace={trace} />
      <div className="grid gap-x-12 lg:grid-cols-2">
        <FigureFacts view={view} figure={figure.timed.figure} />
        <div>
          <Chain view={view} figure={figure} />
          <FigureDates view={view} figure={figure} />
        </div>
      </div>
      <Prints view={view} figure={figure} />
      <FigureActs trace={trace} />
    </>
  );
}
