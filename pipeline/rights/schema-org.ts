import type { RightsRecord } from './rights.js';

/**
 * A work's rights in schema.org's terms, but for the licence (schema.org 29, `CreativeWork`): whom to credit, and the
 * copyright. The holder is a person when it is one of the `people` who made the work.
 */
export const copyrightTerms = (rights: RightsRecord, people: readonly { readonly name: string }[]) => ({
  creditText: rights.attributionName,
  copyrightNotice: rights.notice,
  copyrightHolder: {
    '@type': people.some(({ name }) => name === rights.holder) ? 'Person' : 'Organization',
    name: rights.holder,
  },
  copyrightYear: rights.year,
});
