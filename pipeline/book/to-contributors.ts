import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { nearest } from '../diagnostics/nearest.js';
import type { MarkdownFile } from '../manuscript/manuscript.js';
import type { Contributor } from './book.js';
import { marcRelators } from './marc-relators.js';
import type { ContributorKeys } from './schema/contributor.js';
import { sortName } from './sort-name.js';

/** What organisations do: a contributor who does nothing else is one, and its name is not turned round. */
const organisational = new Set(['pbl', 'fnd', 'dst', 'prt', 'spn', 'isb']);

/** Roles by which a person is an author of the work, before anybody else. */
const authorial: readonly (readonly string[])[] = [
  ['aut', 'cre', 'art'],
  ['edt', 'com', 'ill', 'pht'],
];

const toContributor = (
  { name, sort, roles, url }: ContributorKeys,
  index: number,
  { path, header }: MarkdownFile,
  diagnostics: Diagnostics,
): readonly Contributor[] => {
  const codes = roles.flatMap((role, position) => {
    const code = role?.toLowerCase();
    if (code === undefined) return [];
    if (!marcRelators.has(code)) {
      const at = header.place(['contributors', index, 'roles', position]);
      diagnostics.add('relator-unknown', { code, nearest: nearest(code, marcRelators) ?? '' }, { file: path, at });
    }
    return [code];
  });
  const [first = 'ctb', ...rest] = codes;
  const isOrganisation = codes.length > 0 && codes.every((code) => organisational.has(code));
  return [
    {
      name,
      sort: sort ?? (isOrganisation ? name : sortName(name)),
      roles: [first, ...rest],
      ...(url === undefined ? {} : { url }),
    },
  ];
};

/** The contributors that a header names, with the name to sort each under. */
export const toContributors = (
  keys: readonly (ContributorKeys | undefined)[] | undefined,
  file: MarkdownFile,
  diagnostics: Diagnostics,
): readonly Contributor[] =>
  (keys ?? []).flatMap((each, index) => (each ? toContributor(each, index, file, diagnostics) : []));

/** Names of the people whose work it is: authors; else editors and illustrators; else nobody. */
export const authorsOf = (contributors: readonly Contributor[]): readonly string[] => {
  for (const roles of authorial) {
    const names = contributors
      .filter((each) => each.roles.some((role) => roles.includes(role)))
      .map(({ name }) => name);
    if (names.length > 0) return names;
  }
  return [];
};
