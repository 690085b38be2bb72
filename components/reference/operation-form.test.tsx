import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { wordsFor } from "@/lib/format/words";
import { apiReference } from "@/lib/schemas/api-reference";
import { OperationForm } from "./operation-form";

const operations = apiReference().groups.flatMap((group) => group.operations);

function formOf(id: string): string {
  const operation = operations.find((one) => one.id === id);
  if (!operation) throw new Error(`There is no operation ${id}.`);
  return renderToStaticMarkup(
    <OperationForm operation={operation} action="/api-reference" words={wordsFor("en")} />,
  );
}

it.each(operations.map(({ id }) => id))("the form of %s asks for nothing that its reader did not", (id) => {
  const html = formOf(id);
  const fields = html.match(/<input[^>]*>/gu)?.filter((tag) => !tag.includes('type="hidden"')) ?? [];
  for (const tag of fields) if (!tag.includes("required")) expect(tag).toMatch(/ value=""/u);
  if (!/<select[^>]*required/u.test(html)) expect(html).not.toMatch(/<option value="[^"]+" selected/u);
});

it("fills in what must be given, and shows what else could be", () => {
  const html = formOf("getEvent");
  expect(html).toMatch(/name="slug"[^>]*value="kazakhstan-january-2022"/u);
  expect(html).toContain("For example: <code>2022-01-09</code>");
  expect(formOf("listChanges")).toMatch(/name="since"[^>]*value="0"/u);
});
