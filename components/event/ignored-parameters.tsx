import { Notice } from "@/components/ui/notice";
import type { IgnoredParameter } from "@/lib/domain/view-state";
import type { Words } from "@/lib/format/words";

/** Tells what in the address could not be used; nothing when all of it could. */
export function IgnoredParameters({ ignored, words }: { ignored: IgnoredParameter[]; words: Words }) {
  if (ignored.length === 0) return null;
  return (
    <div className="pt-6">
      <Notice>
        {ignored.map(({ parameter, value }) => (
          <p key={`${parameter} ${value}`} className="m-0">
            {words.t(`event.ignored.${parameter}`, { value })}
          </p>
        ))}
      </Notice>
    </div>
  );
}
