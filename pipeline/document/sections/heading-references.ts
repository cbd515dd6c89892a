import { slug } from './slug.js';

/** `# Titre {#ancre}`: its words, and its anchor when it is given one. */
const heading = /^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*(?:\{(?:#([^\s{}]+))?[^{}\n]*\})?[ \t]*$/gm;
/** `[Titre]`, `[Titre][]`, `[mots][Titre]`: neither a link, nor a note, nor a definition. */
const reference = /(?<![\\!\]])\[(?!\^)((?:`[^`]*`|[^[\]`])+)\](?:\[((?:`[^`]*`|[^[\]`])*)\])?(?![(:{])/g;
const definition = /^ {0,3}\[([^\]\n]+)\]:/gm;
const fence = /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\2[`~]*[ \t]*$|$(?![\s\S]))/gm;

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * A heading is the address of what is called by its words, as in pandoc (“implicit header references”): the definitions, in
 * Markdown, of the headings that a text calls so. Empty when it calls none.
 */
export function headingReferences(written: string): string {
  if (!written.includes('[')) return '';
  const text = written.replace(fence, '');
  const anchors = new Map<string, string>();
  for (const [, words = '', id] of text.matchAll(heading)) {
    const anchor = id ?? slug(words.replace(/[*_`]/g, ''));
    if (anchor !== '' && !anchors.has(keyOf(words))) anchors.set(keyOf(words), anchor);
  }
  if (anchors.size === 0) return '';
  const defined = new Set([...text.matchAll(definition)].map(([, name = '']) => keyOf(name)));
  const called = new Set([...text.matchAll(reference)].map(([, words = '', name]) => keyOf(name || words)));
  return [...called]
    .filter((name) => anchors.has(name) && !defined.has(name))
    .map((name) => `\n\n[${name}]: #${anchors.get(name)}\n`)
    .join('');
}
