import type { XmlDocument } from '../publication.js';
import { allElements, attribute } from '../select.js';
import { type Check, each, type Fault, together } from './examination.js';

/** Each document tells its language, and every tag of a language is one (BCP 47), the same for old and new readers. */
export const languages: Check = ({ spine, navigation }) => {
  const documents = navigation && !spine.includes(navigation) ? [...spine, navigation] : spine;
  return together(...documents.map(document));
};

const document = ({ path, tree }: XmlDocument) =>
  each(
    allElements(tree).filter((element) => element.name === 'html' || tagsOf(element).length > 0),
    (element): readonly Fault[] => {
      const [lang = '', xmlLang = ''] = [attribute(element, 'lang'), attribute(element, 'xml:lang')];
      const where = `${path} ${element.name}[lang]`;
      if (element.name === 'html' && lang === '')
        return [{ where, found: '–', expected: 'the language of the document' }];
      const isTag = isLanguage(lang);
      return [
        ...(isTag ? [] : [{ where, found: lang, expected: 'a language tag, such as fr or pt-BR' }]),
        ...(lang === xmlLang ? [] : [{ where, found: `xml:lang ${xmlLang || '–'}`, expected: `xml:lang ${lang}` }]),
      ];
    },
  );

const tagsOf = (element: Parameters<typeof attribute>[0]): readonly string[] =>
  ['lang', 'xml:lang'].flatMap((name) => attribute(element, name) ?? []);

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};
