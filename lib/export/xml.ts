/** A piece of XML that is well-formed where it stands. */
export type Xml = { readonly xml: string };

type Attributes = Readonly<Record<string, string | null>>;
type Child = Xml | string | null;

// What no XML 1.0 document may hold, however it is written: control characters and halves of surrogate pairs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // As they are, a reader would make spaces and line feeds of them.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function clean(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, "\ufffd");
}

const inText = (text: string) => clean(text).replace(/[&<>\r]/gu, (sign) => ESCAPES[sign] ?? sign);
const inAttribute = (text: string) => clean(text).replace(/[&<>"\t\n\r]/gu, (sign) => ESCAPES[sign] ?? sign);

/** One element. Texts and attributes are escaped; those that are null are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${inAttribute(value)}"`],
  );
  const inside = children.flatMap((child) => {
    if (child === null) return [];
    return [typeof child === "string" ? inText(child) : child.xml];
  });
  const start = `<${name}${given.join("")}`;
  return { xml: inside.length > 0 ? `${start}>${inside.join("")}</${name}>` : `${start}/>` };
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
