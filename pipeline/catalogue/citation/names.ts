import type { Contributor } from '../../book/book.js';

/** A name in two parts when its sorting form has a comma: `Crouzet, Thierry`; organisations and single names are whole. */
export const splitName = ({
  name,
  sort,
}: Contributor): { readonly family: string; readonly given: string } | { readonly literal: string } => {
  const [family = '', given] = sort.split(/,\s*/);
  return given ? { family, given } : { literal: name };
};

export const withRole = (contributors: readonly Contributor[], role: string): readonly Contributor[] =>
  contributors.filter(({ roles }) => roles.includes(role));
