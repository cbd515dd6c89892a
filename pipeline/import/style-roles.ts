import type { Role } from './text-document.js';

/** What styles are called, in the languages of Word and LibreOffice that our authors use; the first that fits counts. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:toc|tm|table des matières|contents|index|user index|illustration index|table index|figure index)[ _]?(?:heading|title|\d+|separator)$|^(?:toc|contents|index) heading$|^en-tête de table des matières$/,
    'generated',
  ],
  [/^(?:title|titre|titre du livre|book title|buchtitel|título|titolo)$/, 'title'],
  [/^(?:subtitle|sous-titre|untertitel|subtítulo|sottotitolo)$/, 'subtitle'],
  [/^(?:authors?|auteur(?:[·.⋅•-]?(?:e|rice|ice))?s?|autor(?:in)?)$/, 'author'],
  [/^date$/, 'date'],
  [
    /^(?:table caption|image caption|caption|légende|figure ?caption|table ?caption|illustration|drawing|dessin|figure|tableau|table|beschriftung|leyenda|didascalia)$/,
    'caption',
  ],
  [/epigraph|épigraphe|exergue|motto/, 'epigraph'],
  [/^(?:.* )?(?:verses?|vers|poèmes?|poems?|poetry|poésie|strophes?|stanzas?|gedicht|lied)(?: .*)?$/, 'verse'],
  [
    /(?:^|\s)(?:quot(?:e|ation)s?|citations?|zitat|cita|citazione)(?:\s|$)|^block ?text$|^bloc de citation$|^blockquote$/,
    'quote',
  ],
  [/preformatted|préformaté|source code|code source|^code(?: block)?$|^macro(?: text)?$|^listing$/, 'code'],
  [/^signature$/, 'signature'],
  [/dedicat|dédicace/, 'dedication'],
  [/^definition term$/, 'term'],
  [/^definition(?: definition)?$/, 'definition'],
];

const heading = /^(?:heading|titre|titre de niveau|überschrift|título|titolo|encabezado|kop|intertitre)\s?(\d)$/;

/** What the name of a paragraph's style says that it is, and of which depth when it is a heading; nothing for other names. */
export function roleOf(name: string): { readonly role: Role; readonly depth?: number } | undefined {
  const plain = name.toLowerCase().replaceAll('_20_', ' ').replace(/_/g, ' ').replace(/\s+/g, ' ').trim();
  const depth = heading.exec(plain)?.[1];
  if (depth !== undefined) return { role: 'heading', depth: Number(depth) };
  const [, role] = roles.find(([pattern]) => pattern.test(plain)) ?? [];
  return role && { role };
}

/** Whether a style of characters is for code. */
export const isCodeStyle = (name: string): boolean =>
  /^(?:verbatim char|source(?:_20_| )text|html (?:code|typewriter|keyboard|sample)|code(?: char)?|inline code|texte source|teletype)$/i.test(
    name,
  );
