import type { PictureLine } from "@/lib/chart/picture-lines";

/** Lines of text around a drawing, all beginning at `x`. */
export function PictureLines({ lines, x }: { lines: PictureLine[]; x: number }) {
  return lines.map(({ kind, strong, text, language, sizePx, y }) => (
    <text key={y} className={`picture-${kind}`} lang={language} x={x} y={round(y)} fontSize={sizePx}>
      {strong === "" ? null : <tspan className="picture-strong">{text === "" ? strong : `${strong} `}</tspan>}
      {text}
    </text>
  ));
}

const round = (px: number) => Math.round(px * 10) / 10;
