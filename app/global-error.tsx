"use client";

/** The last resort, when not even the layout could be rendered; so without styles, and in both languages. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Countline</title>
        <h1>This page could not be shown</h1>
        <p>The mistake is ours. Trying again may help.</p>
        <p lang="nl">
          Deze pagina kan niet getoond worden. De fout ligt bij ons. Opnieuw proberen helpt misschien.
        </p>
        <button type="button" onClick={() => retry()}>
          Try again
        </button>
      </body>
    </html>
  );
}
