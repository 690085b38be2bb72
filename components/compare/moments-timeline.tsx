import { Decoration } from "@/components/chart/decoration";
import { Legend } from "@/components/chart/legend";
import { TimelineSvg } from "@/components/chart/timeline-svg";
import { toChart } from "@/lib/chart/chart";
import { type MomentsOverlay, placeMoments } from "@/lib/chart/compare-moments";
import type { MomentsView } from "@/lib/chart/compare-view";
import { describeChart } from "@/lib/chart/describe";
import { MEDIUM, NARROW, WIDE } from "@/lib/chart/layout";
import { actHref } from "@/lib/chart/links";
import { markTitles } from "@/lib/chart/mark-titles";
import type { ChartModel } from "@/lib/chart/model";
import { formatEdtf } from "@/lib/format/edtf";

function Overlay({ overlay }: { overlay: MomentsOverlay }) {
  const { between, lines, changed, top, bottom } = overlay;
  return (
    <Decoration>
      <rect className="compare-between" x={between.x} y={top} width={between.widthPx} height={bottom - top} />
      {lines.map(({ label, x, labelX, labelY, anchor }) => (
        <g key={anchor + label}>
          {x === null ? null : <path className="compare-moment" d={`M${x} ${top - 14}V${bottom}`} />}
          <text className="chart-note chart-strong" x={labelX} y={labelY} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
      {changed.map(({ figure, x, y }) => (
        <circle key={figure} className="compare-changed" cx={x} cy={y} r={12} />
      ))}
    </Decoration>
  );
}

type DrawingsProps = { view: MomentsView; model: ChartModel };

function Drawings({ view, model }: DrawingsProps) {
  const { later, words, changes } = view;
  const { zone } = later.timeline.content.event;
  const context = { index: later.index, zone, words };
  const description = describeChart(model, later, words);
  const changed = new Set(changes.map(({ figure }) => figure));
  const named = ({ text, instant }: MomentsView["from"]) => ({ instant, label: formatEdtf(text, words) });
  const links = {
    row: (figure: string) => later.addresses?.figure(figure) ?? "",
    act: (act: string) => actHref(later, act),
    table: `${later.href(later.state)}#figures`,
    allTime: null,
  };
  return [NARROW, MEDIUM, WIDE].map((layout) => {
    const chart = toChart(model, layout, context);
    return (
      <TimelineSvg
        key={layout.name}
        chart={chart}
        description={description}
        titles={markTitles(model, later.index, zone, words)}
        links={links}
        words={words}
      >
        <Overlay overlay={placeMoments(chart, model.range, [named(view.from), named(view.to)], changed)} />
      </TimelineSvg>
    );
  });
}

/** The timeline as known at the second moment, with both moments as lines and the changed figures ringed. */
export function MomentsTimeline({ view }: { view: MomentsView }) {
  const { chart } = view.later;
  if (chart === null) return null;
  return (
    <figure className="timeline pt-4" aria-labelledby="headlines">
      <Drawings view={view} model={chart} />
      <figcaption className="mt-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-1 text-sm text-soft">
        <Legend words={view.words} />
        <span className="leading-6">{view.words.t("compare.moments.ringed")}</span>
      </figcaption>
    </figure>
  );
}
