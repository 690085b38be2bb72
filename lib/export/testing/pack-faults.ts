import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type FrictionlessError, Package } from "datapackage";
import { unpack } from "./open-pack";

const messagesOf = ({ message, errors = [] }: FrictionlessError): string[] => [
  message,
  ...errors.map((error) => error.message),
];

async function faultsIn(folder: string): Promise<string[]> {
  const pack = await Package.load(join(folder, "datapackage.json"), { basePath: folder });
  const faults = pack.errors.flatMap(messagesOf);
  for (const resource of pack.resources.filter(({ tabular }) => tabular)) {
    const seen = await resource.read({ relations: true }).catch((error: Error) => error);
    if (seen instanceof Error)
      faults.push(...messagesOf(seen).map((message) => `${resource.name}: ${message}`));
  }
  return faults;
}

/** What the Frictionless library finds wrong with a pack: its descriptor, and every row of every table. */
export async function faultsOf(files: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = await unpack(files);
  try {
    return await faultsIn(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
