import type { Element } from 'xast';
import { x } from 'xastscript';
import type { CatalogueEntry } from '../../entry.js';

/** Who published it, when, and whose it is (ONIX block 4). */
export const publishingDetail = ({ publishers, published, rights, contributors }: CatalogueEntry): Element => {
  const isPerson = contributors.some(({ name, sort }) => name === rights.holder && sort.includes(','));
  return x('PublishingDetail', [
    ...publishers.map((name) => x('Publisher', [x('PublishingRole', '01'), x('PublisherName', name)])),
    x('PublishingStatus', '04'),
    x('PublishingDate', [x('PublishingDateRole', '01'), x('Date', published.replaceAll('-', ''))]),
    x('CopyrightStatement', [
      x('CopyrightYear', String(rights.year)),
      x('CopyrightOwner', [x(isPerson ? 'PersonName' : 'CorporateName', rights.holder)]),
    ]),
  ]);
};
