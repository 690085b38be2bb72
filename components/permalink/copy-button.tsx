import { Button } from "@/components/ui/button";

type CopyButtonProps = {
  /** The id of the field whose text is copied. */
  of: string;
  /** What the field holds, for those who do not see where the button stands. */
  name: string;
  words: { copy: string; copied: string; failed: string };
};

/**
 * Copies the text of a field. Hidden until `enableButtons` has found that the browser lets a page do so: without it
 * the text can be selected.
 */
export function CopyButton({ of, name, words }: CopyButtonProps) {
  return (
    <span
      className="inline-flex items-center gap-3"
      data-copies={of}
      data-copied={words.copied}
      data-failed={words.failed}
    >
      <Button type="button" variant="secondary" hidden aria-label={`${words.copy}: ${name}`}>
        {words.copy}
      </Button>
      <span role="status" className="text-sm text-soft" />
    </span>
  );
}
