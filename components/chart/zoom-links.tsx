import type { EventView } from "@/lib/chart/event-view";
import type { ChartModel } from "@/lib/chart/model";
import { zoomSteps } from "@/lib/chart/zoom";

const SIGNS = { earlier: "←", out: "−", in: "+", later: "→" } as const;

/** The range drawn, step by step: earlier, later, fewer days, more days, and back. */
export function ZoomLinks({ view, model }: { view: EventView; model: ChartModel }) {
  const { t } = view.words;
  const steps = zoomSteps(view, model);
  return (
    <nav aria-label={t("chart.zoom.label")}>
      <ul className="chart-zoom">
        {(["earlier", "out", "in", "later"] as const).map((step) => (
          <li key={step}>
            {/* Without an address it is no link, and says so. */}
            <a
              href={steps[step] ?? undefined}
              aria-label={t(`chart.zoom.${step}`)}
              aria-disabled={steps[step] === null ? true : undefined}
              role={steps[step] === null ? "link" : undefined}
              title={t(`chart.zoom.${step}`)}
            >
              {SIGNS[step]}
            </a>
          </li>
        ))}
        <li>
          <a
            href={steps.reset ?? undefined}
            aria-disabled={steps.reset === null ? true : undefined}
            role={steps.reset === null ? "link" : undefined}
          >
            {t("chart.zoom.reset")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
