/** How many words a passage must share with a line of the manuscript to be known by them. */
const telling = 5;

const words = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words of a line of XHTML as readers see them. */
const shown = (xhtml: string): readonly string[] =>
  words(xhtml.replace(/<[^>]*>/g, ' ').replace(/&(?:#\w+|\w+);/g, ' '));

/** Words of a line of Markdown without what is not shown: targets, attributes, calls of notes. */
const written = (markdown: string): readonly string[] =>
  words(markdown.replace(/\]\([^)]*\)/g, ' ').replace(/\{[^}]*\}|\[\^[^\]]*\]|<[^>]*>/g, ' '));

/**
 * Where in the manuscript a passage of a content document comes from, `03-pain.md:12`: the only line that holds its first
 * words. Nothing when no line does, or several.
 *
 * @param files Texts of the manuscript by path.
 */
export const markdownPlace = (files: ReadonlyMap<string, string>, xhtml: string): string | undefined => {
  const wanted = ` ${shown(xhtml).slice(0, telling).join(' ')} `;
  if (wanted.trim() === '') return undefined;
  const places: string[] = [];
  for (const [path, text] of files)
    for (const [index, line] of text.split('\n').entries())
      if (` ${written(line).join(' ')} `.includes(wanted)) places.push(`${path}:${index + 1}`);
  return places.length === 1 ? places[0] : undefined;
};
