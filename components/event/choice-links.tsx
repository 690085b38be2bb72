export type ChoiceLink = { key: string; href: string; label: string; current: boolean };

/** Choices of one kind, each a link; nothing when there is nothing to choose. */
export function ChoiceLinks({ label, links }: { label: string; links: ChoiceLink[] }) {
  if (links.length < 2) return null;
  return (
    <nav aria-label={label}>
      <ul className="choices">
        {links.map((link) => (
          <li key={link.key}>
            <a href={link.href} aria-current={link.current ? "true" : undefined}>
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
