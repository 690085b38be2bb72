import { Textarea } from "@/components/ui/textarea";
import { bibtexCitation, type Cited, cslCitation, plainCitation } from "@/lib/export/citation";
import type { Words } from "@/lib/format/words";
import { CopyButton } from "./copy-button";
import { ShareButton } from "./share-button";

type UseSharedProps = {
  cited: Cited;
  /** SHA-256 of each stored file, in hex. */
  hashes: { svg: string; csv: string; json: string };
  words: Words;
};

type CopiedTextProps = { id: string; label: string; text: string; rows: number; words: Words };

function CopiedText({ id, label, text, rows, words: { t } }: CopiedTextProps) {
  const said = { copy: t("permalink.use.copy"), copied: t("permalink.use.copied") };
  return (
    <div className="copied-text max-w-prose">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <Textarea id={id} rows={rows} readOnly defaultValue={text} className="mt-1 mb-2" />
      <CopyButton of={id} name={label} words={{ ...said, failed: t("permalink.use.copyFailed") }} />
    </div>
  );
}

function Downloads({ id, words: { t } }: { id: string; words: Words }) {
  const files = [
    [`${id}.svg`, t("permalink.use.svg")],
    [`${id}.png`, t("permalink.use.png")],
    [`${id}@2x.png`, t("permalink.use.png2")],
    [`${id}.csv`, t("permalink.use.csv")],
    [`${id}.hxl.csv`, t("permalink.use.hxl")],
    [`${id}.json`, t("permalink.use.json")],
    [`${id}.ndjson`, t("permalink.use.ndjson")],
    [`${id}.zip`, t("permalink.use.zip")],
  ];
  return (
    <nav aria-label={t("permalink.use.downloads")}>
      <h3 className="text-base font-semibold">{t("permalink.use.downloads")}</h3>
      <ul className="m-0 flex list-none flex-wrap gap-x-5 gap-y-1 p-0">
        {files.map(([file, label]) => (
          <li key={file}>
            <a href={`/c/${file}`} download={`countline-${file}`} className="tap">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Citations({ cited, words }: { cited: Cited; words: Words }) {
  const { t } = words;
  return (
    <div>
      <h3 className="text-base font-semibold">{t("permalink.use.cite")}</h3>
      <CopiedText
        {...{ id: "citation", label: t("permalink.use.plain"), words, rows: 4 }}
        text={plainCitation(cited)}
      />
      <details className="mt-2">
        <summary>{t("permalink.use.bibtex")}</summary>
        <CopiedText
          {...{ id: "bibtex", label: t("permalink.use.bibtex"), words, rows: 10 }}
          text={bibtexCitation(cited)}
        />
      </details>
      <details className="mt-2">
        <summary>{t("permalink.use.csl")}</summary>
        <CopiedText
          {...{ id: "csl", label: t("permalink.use.csl"), words, rows: 18 }}
          text={cslCitation(cited)}
        />
      </details>
    </div>
  );
}

/** What can be done with a shared view: its link, its files, how to cite it, and how to see that it is unaltered. */
export function UseShared({ cited, hashes, words }: UseSharedProps) {
  const { t } = words;
  return (
    <section aria-labelledby="use-title" className="section use-shared">
      <h2 id="use-title" className="section-title">
        {t("permalink.use.title")}
      </h2>
      <div className="grid gap-6">
        <div>
          <CopiedText
            {...{ id: "link", label: t("permalink.use.link"), words, rows: 1 }}
            text={cited.address}
          />
          <ShareButton title={cited.title} url={cited.address} label={t("permalink.use.shareOn")} />
        </div>
        <Downloads id={cited.id} words={words} />
        <Citations cited={cited} words={words} />
        <details>
          <summary>{t("permalink.use.hashes")}</summary>
          <p className="mt-1 mb-1 text-sm text-soft">{t("permalink.use.hashesText")}</p>
          <dl className="shared-hashes m-0">
            {Object.entries(hashes).map(([file, hash]) => (
              <div key={file}>
                <dt className="inline">{file.toUpperCase()}: </dt>
                <dd className="m-0 inline">{hash}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </section>
  );
}
