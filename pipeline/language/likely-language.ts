import { weakWordsOf } from './weak-words.js';

/** Languages that are told apart. */
const languages = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'] as const;

/** A text shorter than this many words tells nothing. */
const fewest = 16;

/**
 * The other language that a text seems to be in, from its articles, prepositions and pronouns: they are a third of a
 * text's words in its own language and next to none in another. Undefined when it may well be in the one expected.
 */
export const otherLanguage = (text: string, expected: string): string | undefined => {
  const own = expected.toLowerCase().split('-')[0] ?? '';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < fewest || !languages.some((language) => language === own)) return undefined;
  const share = (language: string): number => {
    const weak = weakWordsOf(language);
    return words.filter((word) => weak.has(word)).length / words.length;
  };
  if (share(own) >= 0.15) return undefined;
  const [best] = languages
    .filter((language) => language !== own)
    .map((language) => ({ language, share: share(language) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= 0.3 ? best.language : undefined;
};
