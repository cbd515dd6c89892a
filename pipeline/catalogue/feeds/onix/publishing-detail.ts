import type { Element } from 'xast';
import { x } from 'xastscript';
import type { CatalogueEntry } from '../../entry.js';
import type { Press } from '../../press.js';

/** Who published it, when, and whose it is (ONIX block 4). A book that names no publisher is the press's: the schema wants one. */
export const publishingDetail = (press: Press, entry: CatalogueEntry): Element => {
  const { publishers, published, rights, contributors, funding } = entry;
  const isPerson = contributors.some(({ name, sort }) => name === rights.holder && sort.includes(','));
  return x('PublishingDetail', [
    ...(publishers.length > 0 ? publishers : [press.name]).map((name) => publisher('01', name)),
    ...(funding ? [publisher('16', funding.by)] : []),
    x('PublishingStatus', '04'),
    x('PublishingDate', [x('PublishingDateRole', '01'), x('Date', published.replaceAll('-', ''))]),
    x('CopyrightStatement', [
      x('CopyrightYear', String(rights.year)),
      x('CopyrightOwner', [x(isPerson ? 'PersonName' : 'CorporateName', rights.holder)]),
    ]),
  ]);
};

/** List 45: 01 publisher, 16 funding body. */
const publisher = (role: string, name: string): Element =>
  x('Publisher', [x('PublishingRole', role), x('PublisherName', name)]);
