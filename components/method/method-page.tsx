import { PageHeading } from "@/components/layout/page-heading";
import { FilledText, slots } from "@/components/ui/filled-text";
import { exampleKey, type MethodExample, type MethodExamples } from "@/lib/domain/method-examples";
import { formatDays } from "@/lib/format/instant";
import type { Words } from "@/lib/format/words";
import { METHOD_SECTIONS, type MethodSection } from "./sections";
import { exampleHref, exampleText } from "./term-example";
import { TermTable } from "./term-table";

type MethodPageProps = { examples: MethodExamples; words: Words };

function Contents({ words }: { words: Words }) {
  return (
    <nav aria-labelledby="contents-title" className="border-t-2 border-ink pt-3.5">
      <h2 id="contents-title" className="m-0 text-sm font-semibold">
        {words.t("method.contents")}
      </h2>
      <ol className="mt-1.5 mb-0 list-none gap-x-10 p-0 text-[0.9375rem] sm:columns-2 lg:columns-3">
        {METHOD_SECTIONS.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`} className="tap inline-block py-0.5">
              {words.t(`method.section.${id}.title`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** When a figure became known, where its dates leave that open. */
function KnownExample({ example, words }: { example: MethodExample; words: Words }) {
  const { known, event, phrase } = example;
  const text = words.t("method.example.known", {
    ...slots("figure", "event"),
    span: formatDays(known.earliest, known.latest, event.zone, words),
  });
  const figure = <a href={exampleHref(example, words)}>{exampleText(example, words)}</a>;
  return (
    <p className="mt-3 mb-0 max-w-prose border-l-2 border-edge pl-4 text-[0.9375rem] text-soft">
      <FilledText text={text} fill={{ figure, event: <span lang={event.language}>{event.title}</span> }} />
      {phrase ? (
        <small className="block">
          <q lang={phrase.language ?? undefined}>{phrase.text}</q>
        </small>
      ) : null}
    </p>
  );
}

function Section({ section, examples, words }: MethodPageProps & { section: MethodSection }) {
  const { id, groups } = section;
  const known = id === "known" ? examples.get(exampleKey("known", "interval")) : undefined;
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="section">
      <h2 id={`${id}-title`} className="section-title">
        {words.t(`method.section.${id}.title`)}
      </h2>
      <p className="m-0 max-w-prose">
        <FilledText
          text={words.t(`method.section.${id}.text`, slots("api"))}
          fill={{ api: <code>/api/v1/events</code> }}
        />
      </p>
      {known ? <KnownExample example={known} words={words} /> : null}
      {groups.map((group) => (
        <TermTable key={group} group={group} examples={examples} words={words} />
      ))}
    </section>
  );
}

/** Every rule in plain words, with the terms of the code's own tables and examples from what is published. */
export function MethodPage({ examples, words }: MethodPageProps) {
  return (
    <>
      <PageHeading title={words.t("method.title")} lede={words.t("method.lede")} />
      <Contents words={words} />
      {METHOD_SECTIONS.map((section) => (
        <Section key={section.id} section={section} examples={examples} words={words} />
      ))}
    </>
  );
}
