import type { Column, ColumnKind } from "./column";
import { LICENCE } from "./licence";
import { PACK_TABLES, type PackTable } from "./pack-tables";
import { isList } from "./row-schema";

/** A table, with a column that names each row where it has one. */
export type DescribedTable = Pick<PackTable, "name" | "title" | "columns" | "references" | "required"> & {
  key: string | null;
};

/** A file of an evidence pack, and what was counted while it was written. */
export type PackFile = {
  path: string;
  bytes: number;
  /** SHA-256, in hex. */
  sha256: string;
  content: { table: DescribedTable } | { name: string; title: string; mediatype: string };
};

/** What a pack says of itself. */
export type PackTitle = {
  /** Of lower-case letters, digits, hyphens, dots and underscores. */
  name: string;
  title: string;
  description: string;
  /** Where it can be had again, and looked at; null: a permanent link that its chart names on several lines. */
  address: string | null;
  revision: number;
  /** The hash that seals the revision, in hex; null: not told. */
  revisionHash: string | null;
  /** When the revision was made: RFC 3339. */
  created: string;
};

const TYPES: Partial<Record<ColumnKind, { type: string; format?: string }>> = {
  count: { type: "integer" },
  "yes-no": { type: "boolean" },
  // An offset is written, where the plain format of a table schema knows UTC only.
  moment: { type: "datetime", format: "any" },
};

function constraintsOf({ name, kind, values }: Column, { key, required }: DescribedTable) {
  return {
    ...(required.includes(name) ? { required: true } : {}),
    ...(name === key ? { unique: true } : {}),
    ...(kind === "count" ? { minimum: 0 } : {}),
    ...(values && !isList(kind) ? { enum: values } : {}),
  };
}

function fieldOf(column: Column, table: DescribedTable) {
  const constraints = constraintsOf(column, table);
  const about = isList(column.kind) ? `${column.meaning} (a list)` : column.meaning;
  return {
    name: column.name,
    ...(TYPES[column.kind] ?? { type: "string" }),
    description: about,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

const keyOf = (name: string) => PACK_TABLES.find((table) => table.name === name)?.key;

function foreignKeysOf(table: DescribedTable) {
  return table.references.map(({ column, table: other }) => ({
    fields: [column],
    // A table that refers to itself names nothing.
    reference: { resource: other === table.name ? "" : other, fields: [keyOf(other)] },
  }));
}

function schemaOf(table: DescribedTable) {
  const foreignKeys = foreignKeysOf(table);
  return {
    fields: table.columns.map((column) => fieldOf(column, table)),
    missingValues: [""],
    ...(table.key === null ? {} : { primaryKey: [table.key] }),
    // A list of none is not allowed.
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

const DIALECT = {
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
};

function resourceOf({ path, bytes, sha256, content }: PackFile) {
  const file = { path, bytes, hash: `sha256:${sha256}`, encoding: "utf-8" };
  if (!("table" in content)) return { ...content, ...file };
  const { table } = content;
  return {
    name: table.name,
    title: table.title,
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    ...file,
    dialect: DIALECT,
    schema: schemaOf(table),
  };
}

const SOURCES = { title: "Every source that printed a figure or reported an act", path: "data/sources.csv" };

/** The table of sources, where there is one. */
const sourcesOf = (files: readonly PackFile[]) =>
  files.some(({ path }) => path === SOURCES.path) ? { sources: [SOURCES] } : {};

/** What a descriptor says of where a pack can be had again. */
function placeOf(address: string | null, sumsHash: string) {
  const maker = { title: "Countline", role: "publisher" };
  if (address === null) return { id: `sha256:${sumsHash}`, contributors: [maker] };
  return {
    id: `${address}#sha256:${sumsHash}`,
    homepage: address,
    contributors: [{ ...maker, path: address }],
  };
}

/**
 * The descriptor of an evidence pack: a Frictionless data package with a schema for each table. `sumsHash`: SHA-256
 * of the pack's SHA256SUMS, in hex.
 */
export function toDataPackage(about: PackTitle, files: readonly PackFile[], sumsHash: string) {
  const { name, title, description, address, revision, revisionHash, created } = about;
  const seal = revisionHash === null ? {} : { revisionHash };
  return {
    profile: "data-package",
    ...{ name, title, description, version: String(revision), created },
    ...placeOf(address, sumsHash),
    ...sourcesOf(files),
    licenses: [LICENCE],
    countline: { revision, ...seal, sumsHash: `sha256:${sumsHash}` },
    resources: files.map(resourceOf),
  };
}
