import { z } from "zod";

/** The parts of answers that have a name of their own in the API's description. */
export const apiComponents = z.registry<{ id: string }>();

const descriptions = new Map<string, string>();

/** What the part of this name is. */
export const describedAs = (id: string) => descriptions.get(id) ?? "";

/** Gives a part of an answer its name in the API's description. */
export function component<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  apiComponents.add(schema, { id });
  descriptions.set(id, description);
  return schema;
}

/** What a value says, in the API's description. */
export function described<Schema extends z.ZodType>(description: string, schema: Schema): Schema {
  return schema.meta({ description });
}
