/** The part of edtf.js that lib/domain/edtf-date.ts uses; the package brings no types. */
declare module "edtf" {
  export type EdtfNode = {
    type: string;
    /** 0, 1 or 2: the level of ISO 8601-2 that the text needs. */
    level: number;
    /** Numbers of a date, months counted from 0; nodes of an interval, list or set. */
    values: unknown[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    /** A bit mask of the digits written as X. */
    unspecified?: number;
  };

  /** Throws when the text is no EDTF. */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 | 3 }): EdtfNode;
}
