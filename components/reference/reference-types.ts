// What lib/schemas/api-reference.ts gives, as these components take it.

export type ReferenceParameter = {
  name: string;
  description: string;
  required: boolean;
  choices: string[] | null;
  type: string;
  /** Filled in where the parameter is required, else only shown. */
  example: string;
};

export type ReferenceOperation = {
  id: string;
  path: string;
  summary: string;
  parameters: ReferenceParameter[];
  answer: { part: string } | { type: string };
};

export type ReferencePart = {
  name: string;
  description: string;
  properties: { name: string; type: string; part: string | null; description: string }[];
};

export type ReferenceGroup = {
  group: "events" | "figures" | "sources" | "words" | "changes" | "files" | "api";
  operations: ReferenceOperation[];
};
