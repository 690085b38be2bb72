import type { State } from "@/lib/domain/vocabulary";

type Form = "full" | "hollow" | "struck" | "doubted";

const FORMS: Record<State, Form> = {
  "not-yet-known": "hollow",
  corrected: "struck",
  retracted: "struck",
  redefined: "struck",
  removed: "struck",
  superseded: "hollow",
  disputed: "doubted",
  standing: "full",
};

/** The shape of a state, as on the timeline: full, hollow, struck through, or full within a broken ring. */
export function StateIcon({ state }: { state: State }) {
  const form = FORMS[state];
  const full = form === "full" || form === "doubted";
  return (
    <svg
      viewBox="-9 -9 18 18"
      width="16"
      height="16"
      className="mr-1.5 inline-block align-[-0.2em]"
      aria-hidden="true"
    >
      <circle
        r={full ? 4.5 : 4.25}
        fill={full ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth={1.6}
      />
      {form === "struck" ? <path d="M-6.5 6.5L6.5 -6.5" stroke="currentColor" strokeWidth={1.6} /> : null}
      {form === "doubted" ? (
        <circle r={8} fill="none" stroke="currentColor" strokeWidth={1.2} strokeDasharray="2.6 2.2" />
      ) : null}
    </svg>
  );
}
