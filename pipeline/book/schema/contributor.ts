import type { z } from 'zod';
import { list, mapping, oneOrMany } from './combinators.js';
import { describe, descriptionOf, field } from './field.js';
import { text, url } from './kinds.js';
import { fail } from './problem.js';

const contributor = mapping({
  name: field(text(), 'Nom, comme il s’affiche.', 'Name, as it is shown.', 'name: Ada Lovelace'),
  sort: field(
    text(),
    'Nom sous lequel le classer ; tiré de `name` sinon.',
    'Name to sort under; derived from `name` otherwise.',
    'sort: "Lovelace, Ada"',
  ).optional(),
  roles: field(
    oneOrMany(text()),
    'Codes de fonction MARC : aut, edt, trl, ill, pht, cov, aui, pfr, pbl, fnd, ctb…',
    'MARC relator codes: aut, edt, trl, ill, pht, cov, aui, pfr, pbl, fnd, ctb…',
    'roles: [aut]',
  ),
  url: field(url(), 'Site de la personne.', 'The person’s site.', 'url: https://example.org').optional(),
});

/** People and organisations, with what they did: at least one. */
export const contributors = () => {
  const people = list(contributor);
  return describe(
    people.superRefine((value, context) => {
      if (value.length === 0) fail(context, 'value-empty', {});
    }),
    descriptionOf(people),
  );
};

export type ContributorKeys = z.output<typeof contributor>;
