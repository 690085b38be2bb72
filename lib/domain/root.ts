/**
 * The root authority of a figure: whose number it is (METHOD.md, "Series").
 * `key` is `agent:<id>`, or `anonymous:<source id>` when nobody is cited and
 * the publisher is not known, or `unattributed:<figure id>` when it has no
 * appearance either.
 */
export type Root = { key: string; agent: string | null; source: string | null };
