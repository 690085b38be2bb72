import type { ReactNode } from "react";

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 knows no way to write these
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** The markup of what is drawn; an SVG is well-formed XML, whatever was typed into its texts. */
export async function drawToString(node: ReactNode): Promise<string> {
  // Imported when it is needed: what pages import may not import it at its top.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(node).toWellFormed().replace(NOT_IN_XML, "\ufffd");
}
