import { PageHeading } from "@/components/layout/page-heading";
import type { Words } from "@/lib/format/words";
import { OperationForm } from "./operation-form";
import { PartSection, partHref } from "./part-section";
import type { ReferenceGroup, ReferenceOperation, ReferencePart } from "./reference-types";

type PageProps = {
  groups: ReferenceGroup[];
  parts: ReferencePart[];
  /** Where the forms lead: the page itself, which leads on to what was asked. */
  action: string;
  words: Words;
};

function Contents({ groups, words }: Pick<PageProps, "groups" | "words">) {
  return (
    <nav aria-labelledby="contents-title" className="border-t-2 border-ink pt-3.5">
      <h2 id="contents-title" className="m-0 text-sm font-semibold">
        {words.t("reference.contents")}
      </h2>
      <ul className="mt-1.5 mb-0 list-none gap-x-10 p-0 text-[0.9375rem] sm:columns-2">
        {groups.flatMap(({ operations }) =>
          operations.map(({ id, path }) => (
            <li key={id}>
              <a href={`#${id}`} className="tap inline-block py-0.5 break-all">
                <code>{path}</code>
              </a>
            </li>
          )),
        )}
      </ul>
    </nav>
  );
}

function Operation({
  operation,
  action,
  words,
}: { operation: ReferenceOperation } & Pick<PageProps, "action" | "words">) {
  const { id, path, summary, answer } = operation;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-8 border-t border-rule pt-4">
      <h3 id={`${id}-title`} className="m-0 text-base font-semibold break-all">
        <code>GET {path}</code>
      </h3>
      <p className="mt-1 mb-0 max-w-prose" lang="en">
        {summary}
      </p>
      <p className="mt-1 mb-0 text-sm text-soft">
        {words.t("reference.answer")}{" "}
        {"part" in answer ? <a href={partHref(answer.part)}>{answer.part}</a> : <code>{answer.type}</code>}
      </p>
      <OperationForm {...{ operation, action, words }} />
    </section>
  );
}

/** Everything that can be asked of the API, with a form for each, and what the parts of its answers are. */
export function ReferencePage({ groups, parts, action, words }: PageProps) {
  const { t } = words;
  return (
    <>
      <PageHeading title={t("reference.title")} lede={t("reference.lede")} />
      <p className="max-w-prose">
        <a href="/api/v1/openapi.json">{t("reference.document")}</a>
      </p>
      <Contents groups={groups} words={words} />
      {groups.map(({ group, operations }) => (
        <section key={group} aria-labelledby={`group-${group}`} className="section">
          <h2 id={`group-${group}`} className="section-title">
            {t(`reference.group.${group}`)}
          </h2>
          {operations.map((operation) => (
            <Operation key={operation.id} {...{ operation, action, words }} />
          ))}
        </section>
      ))}
      <section aria-labelledby="parts-title" className="section">
        <h2 id="parts-title" className="section-title">
          {t("reference.parts")}
        </h2>
        {parts.map((part) => (
          <PartSection key={part.name} part={part} words={words} />
        ))}
      </section>
    </>
  );
}
