/** On what terms what Countline's editors wrote down may be used; `path` has them in full. */
export const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** What that covers, and what nobody here can give leave for. */
export const LICENCE_STATEMENT = `The arrangement, the judgements and the remarks in these files may be used under ${LICENCE.title}
(${LICENCE.path}): name Countline, the address above and the revision.
The numbers are facts. The phrases are quotations of the sources that are named beside them, and remain theirs.`;
