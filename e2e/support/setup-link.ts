/** The one-time link for the first admin in what the site has printed. */
export function findSetupLink(printed: string): string {
  const link = /https?:\/\/\S+\/join\S*/.exec(printed)?.[0];
  if (!link) throw new Error(`No link for the first admin was printed:\n${printed}`);
  return link;
}
