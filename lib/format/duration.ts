import type { Words } from "./words";

const HOUR_MS = 3_600_000;
const HOURS_A_DAY = 24;

/** A length of time (ms) in days of 24 hours and hours, to the nearest hour: "1 day 6 hours", "less than an hour". */
export function formatDuration(ms: number, { t }: Words): string {
  const hours = Math.round(ms / HOUR_MS);
  const days = Math.floor(hours / HOURS_A_DAY);
  const rest = hours % HOURS_A_DAY;
  if (hours === 0) return t("agentPage.duration.none");
  const parts = [
    days > 0 ? t("agentPage.duration.days", { count: days }) : null,
    rest > 0 ? t("agentPage.duration.hours", { count: rest }) : null,
  ];
  return parts.filter((part) => part !== null).join(" ");
}
