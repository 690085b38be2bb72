import { type ComparedDomain, comparedDomain, toComparedChart } from "@/lib/chart/compare-chart";
import type { ComparedEvent } from "@/lib/chart/compare-events";
import { ONE_CHART_LAYOUTS, PANEL_LAYOUT } from "@/lib/chart/compare-layout";
import type { Comparison } from "@/lib/domain/compared-events";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { ComparedDrawing } from "./compared-drawing";

type ComparedChartsProps = {
  events: ComparedEvent[];
  comparison: Comparison;
  /** What is counted, in the reader's language. */
  metric: string;
  words: Words;
  /** The address of an event's page. */
  href: (slug: string) => string;
};

/** One event of the drawing in a sentence. */
function describe({ title, headline, highest, lowest }: ComparedEvent, words: Words): string {
  if (!highest || !lowest) return words.t("compare.events.describeNone", { title });
  return words.t("compare.events.describe", {
    title,
    now: headline ? formatQuantity(headline.figure.quantity, words) : words.t("compare.events.noneStands"),
    highest: formatQuantity(highest.figure.quantity, words),
    lowest: formatQuantity(lowest.figure.quantity, words),
  });
}

type DrawnProps = ComparedChartsProps & { domain: ComparedDomain };

function Panels({ events, domain, metric, words, href }: DrawnProps) {
  return (
    <div className={`compare-panels compare-panels-${events.length}`}>
      {events.map((event, style) => (
        <section key={event.slug} aria-labelledby={`panel-${event.slug}`}>
          <h3 id={`panel-${event.slug}`} className="m-0 font-serif text-[1.0625rem]/snug font-semibold">
            <a href={href(event.slug)} lang={event.language}>
              {event.title}
            </a>
          </h3>
          {event.points.length === 0 ? (
            <p className="m-0 text-soft">{words.t("compare.events.noFigures")}</p>
          ) : (
            <ComparedDrawing
              chart={toComparedChart([{ event, style }], domain, PANEL_LAYOUT, words)}
              name={event.slug}
              title={words.t("chart.title", { scope: metric, title: event.title })}
              description={describe(event, words)}
              words={words}
            />
          )}
        </section>
      ))}
    </div>
  );
}

function OneChart({ events, domain, metric, words }: DrawnProps) {
  const drawn = events.map((event, style) => ({ event, style }));
  return ONE_CHART_LAYOUTS.map((layout) => (
    <ComparedDrawing
      key={layout.name}
      chart={toComparedChart(drawn, domain, layout, words)}
      name={layout.name}
      title={words.t("compare.events.chartTitle", { metric })}
      description={events.map((event) => describe(event, words)).join(" ")}
      words={words}
    />
  ));
}

/** Events on one scale, side by side or in one drawing. */
export function ComparedCharts(props: ComparedChartsProps) {
  const { events, comparison, metric, words } = props;
  const domain = comparedDomain(events, comparison);
  const isOne = comparison.as === "one";
  return (
    <section aria-labelledby="compared" className="section">
      <h2 id="compared" className="section-title">
        {words.t("compare.events.chartTitle", { metric })}
      </h2>
      <p className="m-0 mb-5 max-w-prose text-sm text-soft">
        {words.t(isOne ? "compare.events.readOne" : "compare.events.readMultiples")}
      </p>
      <div className="timeline">
        {isOne ? <OneChart {...props} domain={domain} /> : <Panels {...props} domain={domain} />}
      </div>
    </section>
  );
}
