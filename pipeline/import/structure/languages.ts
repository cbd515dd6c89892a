import { otherLanguage } from '../../language/likely-language.js';
import type { Findings } from '../findings.js';
import { plainText } from '../first-words.js';
import type { Block, Inline, Marks } from '../text-document.js';
import { mapInlines, paragraphsIn } from './in-every-part.js';

const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

/** Letters of text by language; '' where no language is said. */
function lettersByLanguage(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const letters = new Map<string, number>();
  for (const { inlines } of paragraphsIn(blocks))
    for (const each of inlines) {
      if (each.type !== 'text') continue;
      const lang = primary(each.marks.lang ?? '');
      letters.set(lang, (letters.get(lang) ?? 0) + each.value.length);
    }
  return letters;
}

/** Characters that tell a language well enough. */
const enough = 40_000;

/**
 * The language of the document: that of most of its text, unless its words are plainly of another: many are written in
 * French with a program that was never told so. What that program says then, `untold`, says nothing.
 */
export function mainLanguage(blocks: readonly Block[]): { readonly main: string; readonly untold?: string } {
  const [most = ''] = [...lettersByLanguage(blocks)].sort(([, a], [, b]) => b - a)[0] ?? [];
  const sample = paragraphsIn(blocks)
    .map(({ inlines }) => plainText(inlines))
    .join('\n')
    .slice(0, enough);
  const said = most === '' ? 'fr' : most;
  const main = otherLanguage(sample, said) ?? said;
  return { main, ...(main !== said && { untold: said }) };
}

const withoutLang = ({ lang: _, ...marks }: Marks): Marks => marks;

/**
 * Keeps the language of runs only where it is not the document's and where their words do not say otherwise; a run of
 * signs and numbers has none.
 */
export const foreignRuns = (
  blocks: readonly Block[],
  { main, untold }: ReturnType<typeof mainLanguage>,
  findings: Findings,
): readonly Block[] =>
  mapInlines(blocks, (inlines) =>
    inlines.map((each): Inline => {
      if (each.type !== 'text' || each.marks.lang === undefined) return each;
      const { lang } = each.marks;
      const isForeign =
        primary(lang) !== primary(main) &&
        primary(lang) !== untold &&
        /\p{L}{2}/u.test(each.value) &&
        otherLanguage(each.value, lang) === undefined;
      if (!isForeign || isOwn(each.value, main, lang)) return { ...each, marks: withoutLang(each.marks) };
      findings.add('passage-language', { words: each.value.trim().slice(0, 60) }, primary(lang));
      return { ...each, marks: { ...each.marks, lang: primary(lang) } };
    }),
  );

/** A long text that the document's own language explains better than the one that is said. */
const isOwn = (text: string, main: string, said: string): boolean => otherLanguage(text, said) === primary(main);
