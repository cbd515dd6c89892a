import type { Root } from 'hast';
import { attribute, hasToken, select } from '../web/element.js';
import { type Statement, statements } from '../web/rdfa.js';
import { type Thing, things, valuesAt } from '../web/structured-data.js';
import { finding, type SaidOfBook, uuidIn } from './said-of-book.js';

/** What the page of a book says to programs: in its head, in the RDFa of its licence box, in JSON-LD. */
export const saidOnPage = (path: string, page: Root): readonly SaidOfBook[] => {
  const [thing = {}] = things(page);
  const [identifier = ''] = valuesAt(thing, '@id');
  if (!identifier.startsWith('urn:uuid:')) return [];
  return [
    {
      place: 'page',
      uuid: uuidIn(identifier),
      findings: [
        finding('license', `${path} head link[rel=license]`, headLicenses(page)),
        ...inRdfa(path, statements(page)),
        ...inData(path, thing),
      ],
    },
  ];
};

const headLicenses = (page: Root): readonly string[] =>
  select(page, ({ tagName }) => tagName === 'head')
    .flatMap((head) => select(head, (element) => element.tagName === 'link' && hasToken(element, 'rel', 'license')))
    .map((link) => attribute(link, 'href') ?? '');

const inRdfa = (path: string, said: readonly Statement[]) => {
  const at = (property: string): readonly string[] =>
    said.filter((statement) => statement.property === property).map(({ value }) => value);
  return [
    finding('title', `${path} [property=dct:title]`, at('dct:title')),
    finding('attribution', `${path} [property=cc:attributionName]`, at('cc:attributionName')),
    finding('license', `${path} [property=cc:license]`, at('cc:license')),
    finding('notice', `${path} [property=dct:rights]`, at('dct:rights')),
  ];
};

const inData = (path: string, thing: Thing) => {
  const at = (...names: readonly string[]): readonly [string, readonly string[]] => [
    `${path} JSON-LD ${names.join('.')}`,
    valuesAt(thing, ...names),
  ];
  return [
    finding('title', ...at('name')),
    finding('language', ...at('inLanguage')),
    finding('license', ...at('license')),
    finding('holder', ...at('copyrightHolder', 'name')),
    finding('year', ...at('copyrightYear')),
    finding('attribution', ...at('creditText')),
    finding('notice', ...at('copyrightNotice')),
  ];
};
