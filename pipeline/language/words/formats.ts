import type { Words } from '../words.js';

/** Lists and dates as a locale (BCP 47, with Unicode extensions) writes them, after CLDR. */
export const formats = (locale: string): Pick<Words, 'list' | 'date'> => {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return { list: (items) => list.format(items), date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)) };
};
