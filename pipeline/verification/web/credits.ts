import { creditValue, type Finding } from '../prove.js';
import type { Page } from './page.js';
import { valuesAt } from './structured-data.js';

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

const inData = (pages: readonly Page[]): readonly string[] => {
  const images = pages.flatMap(({ things }) => things).filter((thing) => thing['@type'] === 'ImageObject');
  const byAddress = new Map(images.map((image) => [image['contentUrl'], image]));
  return [...byAddress.values()].map((image) =>
    creditValue(valuesAt(image, 'creator', 'name').join(', '), valuesAt(image, 'license')),
  );
};

const inRdfa = (pages: readonly Page[]): readonly string[] => {
  const pictures = new Map<string, { author: string; licenses: Set<string> }>();
  for (const { subject, property, value } of pages.flatMap(({ statements }) => statements)) {
    if (subject === undefined || !subject.startsWith('pictures/')) continue;
    const picture = pictures.get(subject) ?? { author: '', licenses: new Set() };
    if (property === 'cc:attributionName') picture.author = value;
    if (property === 'cc:license') picture.licenses.add(value);
    pictures.set(subject, picture);
  }
  return [...pictures.values()].map(({ author, licenses }) => creditValue(author, [...licenses]));
};
