"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

type CopyButtonProps = {
  /** The id of the field whose text is copied. */
  of: string;
  /** What the field holds, for those who do not see where the button stands. */
  name: string;
  words: { copy: string; copied: string; failed: string };
};

/** Copies the text of a field. There only where the browser lets a page do so: without it the text can be selected. */
export function CopyButton({ of, name, words }: CopyButtonProps) {
  const [isAble, setAble] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => setAble(typeof navigator.clipboard?.writeText === "function"), []);
  if (!isAble) return null;
  const copy = async () => {
    const field = document.getElementById(of);
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    try {
      await navigator.clipboard.writeText(field.value);
      setSaid(words.copied);
    } catch {
      field.select();
      setSaid(words.failed);
    }
  };
  return (
    <span className="inline-flex items-center gap-3">
      <Button type="button" variant="secondary" onClick={copy} aria-label={`${words.copy}: ${name}`}>
        {words.copy}
      </Button>
      <span role="status" className="text-sm text-soft">
        {said}
      </span>
    </span>
  );
}
