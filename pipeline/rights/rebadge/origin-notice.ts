import { wordsFor } from '../../language/words.js';
import { licenseLabel } from '../notice.js';
import type { FirstEdition } from './first-edition.js';
import type { RebadgeOrder } from './rebadge-order.js';

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
  const words = wordsFor(first.lang);
  const say = words.reissue;
  const names = (list: readonly string[]) => words.list(list.map(literal));
  const date = (iso: string | undefined) => (iso === undefined ? '' : words.date(iso));
  const { stop, gap } = words.punctuation;
  const title = [first.title, ...(first.subtitle === undefined ? [] : [first.subtitle])].map(literal).join(stop + gap);
  const details = say.details(names(first.publishers), literal(first.version ?? ''), date(first.published));
  const paragraphs = [
    say.origin(
      say.edition(literal(order.title), literal(order.publisher), date(order.published)),
      say.first(title, names(first.authors), details, licenseLink(first)),
    ),
    ...(first.original ? [say.earlier(literal(first.original.title), literal(first.original.author ?? ''))] : []),
    ...(first.url === undefined ? [] : [say.url(first.url)]),
    order.changes === undefined ? say.unchanged : say.changes(literal(order.changes).replace(/[.。\s]+$/, '')),
    ...(first.funders.length > 0 ? [say.funding(names(first.funders))] : []),
    ...(first.publishers.length > 0 ? [say.noEndorsement(names(first.publishers), first.publishers.length)] : []),
  ];
  return `---\ntitle: ${say.title}\ntype: foreword\n---\n\n${paragraphs.join('\n\n')}\n`;
};
