/** The look that text inputs, selects and text areas share. */
export const CONTROL_CLASS =
  "block w-full rounded-sm border border-edge bg-field px-3 py-2 text-ink " +
  "aria-invalid:border-2 aria-invalid:border-error disabled:opacity-60";
