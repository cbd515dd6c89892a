import { wordsFor } from '../../language/words.js';
import { licenseLabel } from '../notice.js';
import type { FirstEdition } from './first-edition.js';
import type { RebadgeOrder } from './rebadge-order.js';

/** The sentences of the notice, in one language; every parameter comes as Markdown. */
interface NoticeWords {
  readonly title: string;
  readonly origin: (edition: string, first: string) => string;
  readonly edition: (title: string, publisher: string, date: string) => string;
  readonly first: (title: string, authors: string, details: string, license: string) => string;
  readonly details: (publisher: string, version: string, date: string) => string;
  readonly earlier: (title: string, author: string) => string;
  readonly url: (url: string) => string;
  readonly funding: (names: string) => string;
  readonly changes: (changes: string) => string;
  readonly unchanged: string;
  readonly noEndorsement: (publishers: string, count: number) => string;
}

const fr: NoticeWords = {
  title: 'À propos de cette édition',
  origin: (edition, first) => `${edition} est tirée de ${first}.`,
  edition: (title, publisher, date) => `Cette édition, *${title}*, publiée par ${publisher} le ${date},`,
  first: (title, authors, details, license) => `*${title}*, de ${authors}${details}, sous licence ${license}`,
  details: (publisher, version, date) =>
    [publisher && `, publié par ${publisher}`, date && ` le ${date}`, version && ` (version ${version})`].join(''),
  earlier: (title, author) => `Ce livre est lui-même tiré de *${title}*${author && `, de ${author}`}.`,
  url: (url) => `On trouve l’original à l’adresse <${url}>.`,
  funding: (names) => `L’écriture de l’original a été soutenue par ${names}.`,
  changes: (changes) =>
    `Ont changé : le titre, l’éditeur, les identifiants et la couverture. Les autres changements : ${changes}.`,
  unchanged:
    'Ont changé : le titre, l’éditeur, les identifiants et la couverture. Le texte et les images sont ceux de l’original.',
  noEndorsement: (publishers, count) =>
    count > 1
      ? `${publishers} n’ont pas pris part à cette édition, et ne l’ont pas approuvée.`
      : `${publishers} n’a pas pris part à cette édition, et ne l’a pas approuvée.`,
};

const en: NoticeWords = {
  title: 'About this edition',
  origin: (edition, first) => `${edition} is made from ${first}.`,
  edition: (title, publisher, date) => `This edition, *${title}*, published by ${publisher} on ${date},`,
  first: (title, authors, details, license) => `*${title}*, by ${authors}${details}, under the licence ${license}`,
  details: (publisher, version, date) =>
    [publisher && `, published by ${publisher}`, date && ` on ${date}`, version && ` (version ${version})`].join(''),
  earlier: (title, author) => `That book is itself made from *${title}*${author && `, by ${author}`}.`,
  url: (url) => `The original is to be found at <${url}>.`,
  funding: (names) => `The writing of the original was supported by ${names}.`,
  changes: (changes) =>
    `What has changed: the title, the publisher, the identifiers and the cover. Other changes: ${changes}.`,
  unchanged:
    'What has changed: the title, the publisher, the identifiers and the cover. Text and pictures are those of the original.',
  noEndorsement: (publishers, count) =>
    `${publishers} had no part in this edition, and ${count > 1 ? 'have' : 'has'} not approved it.`,
};

/** Text as Markdown that shows it: what would be markup is escaped. */
const literal = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~^$#]|:(?=[a-z])/gi, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

const licenseLink = ({ license, lang }: FirstEdition): string => {
  const label = literal(licenseLabel(license, lang));
  const [only] = license.licenses;
  return license.licenses.length === 1 && only.uri ? `[${label}](${only.uri})` : label;
};

/**
 * The chapter that tells readers where an edition comes from: the first edition with its title, authors, publisher and
 * licence (CC BY 4.0, § 3(a)), what was changed, and that its publisher has no part in it (§ 2(a)(6)). Markdown.
 */
export const originNotice = (first: FirstEdition, order: RebadgeOrder): string => {
  const say = /^fr(?:-|$)/i.test(first.lang) ? fr : en;
  const words = wordsFor(first.lang);
  const names = (list: readonly string[]) => words.list(list.map(literal));
  const date = (iso: string | undefined) => (iso === undefined ? '' : words.date(iso));
  const title = [first.title, ...(first.subtitle === undefined ? [] : [first.subtitle])].map(literal).join('. ');
  const details = say.details(names(first.publishers), literal(first.version ?? ''), date(first.published));
  const paragraphs = [
    say.origin(
      say.edition(literal(order.title), literal(order.publisher), date(order.published)),
      say.first(title, names(first.authors), details, licenseLink(first)),
    ),
    ...(first.original ? [say.earlier(literal(first.original.title), literal(first.original.author ?? ''))] : []),
    ...(first.url === undefined ? [] : [say.url(first.url)]),
    order.changes === undefined ? say.unchanged : say.changes(literal(order.changes).replace(/[.\s]+$/, '')),
    ...(first.funders.length > 0 ? [say.funding(names(first.funders))] : []),
    ...(first.publishers.length > 0 ? [say.noEndorsement(names(first.publishers), first.publishers.length)] : []),
  ];
  return `---\ntitle: ${say.title}\ntype: foreword\n---\n\n${paragraphs.join('\n\n')}\n`;
};
