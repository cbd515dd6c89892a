import { slug } from 'github-slugger';

/** Letters that are two, for those who write without them. */
const double: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** The name of a folder for a title, as an address is best written: `Été à la mer !` → `ete-a-la-mer`. Empty when nothing is left. */
export const slugOf = (title: string): string =>
  slug(
    title
      .toLowerCase()
      .replace(/[’'‘]/g, ' ')
      .replace(/[œæßøł]/g, (letter) => double[letter] ?? letter)
      .normalize('NFD')
      .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
      .normalize('NFC'),
  )
    .replace(/-{2,}/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '');

/** A title for a book of which only the folder's name is known: `mon-livre` → `Mon livre`. */
export const titleOf = (name: string): string => {
  const words = name.replace(/[-_.]+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
};
