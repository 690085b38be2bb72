/** Markup that our own components were drawn to, and that was kept: their texts are escaped already. */
export function DrawnMarkup({ markup }: { markup: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React from our components, never typed by anyone
  return <div dangerouslySetInnerHTML={{ __html: markup }} />;
}
