"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

/** Hands a link to the device's own way of sharing, on those that have one. */
export function NativeShare({ title, url, label }: { title: string; url: string; label: string }) {
  const [isAble, setAble] = useState(false);
  useEffect(() => setAble(navigator.canShare?.({ title, url }) ?? false), [title, url]);
  if (!isAble) return null;
  // Whoever closes the device's sheet again has not done anything wrong.
  const share = () => navigator.share({ title, url }).catch(() => {});
  return (
    <Button type="button" onClick={share}>
      {label}
    </Button>
  );
}
