/**
 * Data for programs that read pages. `text` is JSON that can stand in a script element. A block of data is run by
 * nobody, and so needs no nonce.
 */
export function StructuredData({ text }: { text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < written otherwise, as whoever makes it must
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
