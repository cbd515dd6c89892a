import type { Properties } from './text-document.js';

/** Where a format says each property. */
export type PropertyNames = Readonly<
  Record<'title' | 'author' | 'description' | 'created' | 'modified' | 'license' | 'publisher', string>
>;

/** What programs write where nobody has given a name. */
const nobody =
  /^(?:microsoft(?: office)?(?: user)?|user|utilisateur(?: windows)?|utilisateur de microsoft office|windows user|admin(?:istrateur|istrator)?|owner|unknown|inconnu|python-docx|apache poi|un-named|office user|pc|hp|asus|acer|dell|lenovo)$/i;

/** What programs write as a title of their own. */
const noTitle =
  /^(?:microsoft word -|document\s?\d*$|sans (?:titre|nom)|untitled|word document|.*\.(?:docx?|odt|rtf)$)/i;

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)));

/** The words of a list that was typed as one text. */
const listOf = (texts: readonly string[], between: RegExp): readonly string[] => [
  ...new Set(
    texts
      .flatMap((text) => text.split(between))
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

/**
 * What a document says of itself, without what its program made up.
 *
 * @param said What the format says under a name; '' for nothing.
 * @param own Properties that the author has added, by name.
 */
export function toProperties(
  said: (name: string) => string,
  names: PropertyNames,
  keywords: readonly string[],
  own: readonly (readonly [string, string])[],
): Properties {
  const added = (pattern: RegExp): string => own.find(([name]) => pattern.test(name))?.[1] ?? '';
  const found = {
    title: noTitle.test(said(names.title).trim()) ? '' : said(names.title),
    subtitle: added(/^(?:subtitle|sous-titre)$/i),
    description: said(names.description),
    publisher: said(names.publisher) || added(/^(?:publisher|éditeur|editeur)$/i),
    license: said(names.license) || added(/^(?:licen[cs]e|droits|rights)$/i),
    created: isDate(said(names.created)) ? said(names.created).slice(0, 10) : '',
    modified: isDate(said(names.modified)) ? said(names.modified).slice(0, 10) : '',
  };
  const filled = Object.entries(found).map(([name, value]) => [name, value.replace(/\s+/g, ' ').trim()] as const);
  return {
    authors: listOf([said(names.author)], /\s*[;\n]\s*/).filter((name) => !nobody.test(name)),
    keywords: listOf(keywords, /\s*[;,\n]\s*/),
    ...Object.fromEntries(filled.filter(([, value]) => value !== '')),
  };
}
