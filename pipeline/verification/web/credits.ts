import type { ExpectedText } from '../expected.js';
import { creditValue, type Finding, textCreditValue } from '../prove.js';
import type { Page } from './page.js';
import { type Thing, valuesAt } from './structured-data.js';

/** The credits of pictures as data: in the RDFa of the pages that show them, and in JSON-LD on the first page and on the others. */
export const creditFindings = (pages: readonly Page[]): readonly Finding[] => {
  const isFirst = ({ path }: Page): boolean => path.endsWith('/index.html');
  return [
    { fact: 'credit', where: 'read/*.html [about]', values: inRdfa(pages) },
    { fact: 'credit', where: 'read/index.html JSON-LD ImageObject', values: inData(pages.filter(isFirst)) },
    {
      fact: 'credit',
      where: 'read/*.html JSON-LD ImageObject',
      values: inData(pages.filter((page) => !isFirst(page))),
    },
  ];
};

/**
 * The credits of texts as data: in RDFa, in JSON-LD, and in the heads of the chapters that have one.
 *
 * @param texts Those that the record knows.
 */
export const textCreditFindings = (pages: readonly Page[], texts: readonly ExpectedText[]): readonly Finding[] => {
  const isFirst = ({ path }: Page): boolean => path.endsWith('/index.html');
  const ids = new Set(texts.map(({ id }) => id));
  const chapters = pages.filter(({ section = '' }) => ids.has(section));
  const passages = texts.filter(({ id }) => !chapters.some(({ section }) => section === id));
  const others = passages.map(({ id, author, licenses }) => textCreditValue(id, author, licenses));
  const at = (where: string, values: readonly string[]): Finding => ({ fact: 'text credit', where, values });
  return [
    at('read/*.html [about]', textsInRdfa(pages)),
    at('read/index.html JSON-LD CreativeWork', textsInData(pages.filter(isFirst))),
    at('read/*.html JSON-LD CreativeWork', textsInData(pages.filter((page) => !isFirst(page)))),
    // Passages have no head.
    ...(chapters.length > 0
      ? [
          at('read/*.html link[rel=license]', [...chapters.map(linked), ...others]),
          at('read/*.html meta[name=DCTERMS.license]', [...chapters.map(inMetas), ...others]),
          at('read/*.html JSON-LD license', [...chapters.map(inFirstThing), ...others]),
        ]
      : []),
  ];
};

const creator = ({ metas }: Page): string => (metas.get('DCTERMS.creator') ?? []).join(', ');

const inMetas = (page: Page): string =>
  textCreditValue(page.section ?? '', creator(page), page.metas.get('DCTERMS.license') ?? []);

/** A licence without an address is told by its identifier only. */
const linked = (page: Page): string => {
  const unaddressed = (page.metas.get('DCTERMS.license') ?? []).filter((mark) => !/^https?:/.test(mark));
  return textCreditValue(page.section ?? '', creator(page), [...page.licenseLinks, ...unaddressed]);
};

const inFirstThing = ({ section = '', things: [thing = {}] }: Page): string =>
  textCreditValue(section, valuesAt(thing, 'creditText').join(', '), valuesAt(thing, 'license'));

const textsInData = (pages: readonly Page[]): readonly string[] =>
  pages
    .flatMap(({ things }) => things)
    .filter((thing) => thing['@type'] === 'CreativeWork')
    .map((thing: Thing) =>
      textCreditValue(
        decodeURIComponent(String(thing['@id']).replace(/^[^#]*#/, '')),
        valuesAt(thing, 'creator', 'name').join(', '),
        valuesAt(thing, 'license'),
      ),
    );

const inData = (pages: readonly Page[]): readonly string[] => {
  const images = pages.flatMap(({ things }) => things).filter((thing) => thing['@type'] === 'ImageObject');
  const byAddress = new Map(images.map((image) => [image['contentUrl'], image]));
  return [...byAddress.values()].map((image) =>
    creditValue(valuesAt(image, 'creator', 'name').join(', '), valuesAt(image, 'license')),
  );
};

const inRdfa = (pages: readonly Page[]): readonly string[] =>
  [...creditedIn(pages, (subject) => subject.startsWith('pictures/')).values()].map(({ author, licenses }) =>
    creditValue(author, [...licenses]),
  );

const textsInRdfa = (pages: readonly Page[]): readonly string[] =>
  [...creditedIn(pages, (subject) => subject.startsWith('#'))].map(([subject, { author, licenses }]) =>
    textCreditValue(subject.slice(1), author, [...licenses]),
  );

/** Author and licences by subject. */
const creditedIn = (pages: readonly Page[], isMeant: (subject: string) => boolean) => {
  const found = new Map<string, { author: string; licenses: Set<string> }>();
  for (const { subject, property, value } of pages.flatMap(({ statements }) => statements)) {
    if (subject === undefined || !isMeant(subject)) continue;
    const item = found.get(subject) ?? { author: '', licenses: new Set() };
    if (property === 'cc:attributionName') item.author = value;
    if (property === 'cc:license') item.licenses.add(value);
    found.set(subject, item);
  }
  return found;
};
