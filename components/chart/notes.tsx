import type { PlacedNote } from "@/lib/chart/notes";
import { ChartLink } from "./chart-link";

type NotesProps = {
  notes: PlacedNote[];
  linePx: number;
  /** The address of an act's notice; null in a picture. */
  actHref: ((act: string) => string) | null;
  /** The address of a figure's row, for a withdrawal without an act to show; null in a picture. */
  rowHref: ((figure: string) => string) | null;
};

function Note({ note, linePx }: { note: PlacedNote; linePx: number }) {
  return (
    <text className="chart-note" x={note.x} y={note.y} textAnchor={note.anchor}>
      {note.lines.map(({ text, strong, own }, line) => (
        <tspan
          key={text}
          className={strong ? "chart-strong" : undefined}
          x={note.x}
          dy={line === 0 ? 0 : linePx}
        >
          {own ? text.slice(0, own.from) : text}
          {own ? <tspan lang={own.language}>{text.slice(own.from)}</tspan> : null}
          {line < note.lines.length - 1 ? " " : ""}
        </tspan>
      ))}
    </text>
  );
}

/** What became of the withdrawn figures, linked to the notice of what was done. */
export function Notes({ notes, linePx, actHref, rowHref }: NotesProps) {
  return notes.map((note) => (
    <ChartLink
      key={note.figures[0]}
      href={(note.act ? actHref?.(note.act) : rowHref?.(note.figures[0] ?? "")) ?? null}
    >
      {note.leader ? (
        <path
          className="chart-leader"
          d={`M${note.leader.x1} ${note.leader.y1}L${note.leader.x2} ${note.leader.y2}`}
        />
      ) : null}
      <Note note={note} linePx={linePx} />
    </ChartLink>
  ));
}
