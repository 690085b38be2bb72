/**
 * An id for the next figure or act of a form: that of the form and a number that nothing in it carries
 * yet. So a row keeps its id however often the form is sent, and what is sent twice is made once.
 */
export function nextRowId(formId: string, values: unknown): string {
  const carried = [...JSON.stringify(values ?? null).matchAll(new RegExp(`${formId}(\\d{3})`, "g"))];
  const last = Math.max(0, ...carried.map(([, number]) => Number(number)));
  return `${formId}${String(last + 1).padStart(3, "0")}`;
}
