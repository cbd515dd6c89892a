import type { Words } from '../words.js';

/** Lists and dates as a locale (BCP 47, with Unicode extensions) writes them, after CLDR. */
export const formats = (locale: string): Pick<Words, 'list' | 'date' | 'and' | 'or'> => {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choice = new Intl.ListFormat(locale, { type: 'disjunction' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    list: (items) => list.format(items),
    and: between(list),
    or: between(choice),
    date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
  };
};

/** What a list puts between two items, with its spaces: ` et `. */
const between = (list: Intl.ListFormat): string => list.formatToParts(['1', '2'])[1]?.value ?? ' ';
