import { Button } from "@/components/ui/button";

/** Hands a link to the device's own way of sharing. Hidden until `enableButtons` has found that there is one. */
export function ShareButton({ title, url, label }: { title: string; url: string; label: string }) {
  return (
    <Button type="button" hidden data-shares={url} data-title={title}>
      {label}
    </Button>
  );
}
