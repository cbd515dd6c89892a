import { parseLicense } from './parse-license.js';
import type { Attribution } from './rights.js';

/** What a credit written in one line lacks. */
interface IncompleteCredit {
  readonly missing: 'author' | 'license';
}

const quoted = /^(?:«\s*(.*?)\s*»|“\s*(.*?)\s*”|"\s*(.*?)\s*")$/;
const introduction = /^(?:sous (?:la )?licence|licensed under|under)\s+/i;

const licenseOf = (piece: string) => parseLicense(piece) ?? parseLicense(piece.replace(introduction, ''));

/**
 * Reads a credit written in one line, its pieces parted by commas: `« Le canard », David Revoy, CC BY 4.0, https://…,
 * recadré`. A title is in quotes; an address is the source; what stands before the licence is the author, what stands
 * after it the changes.
 */
export const parseCredit = (text: string): Attribution | IncompleteCredit => {
  const pieces = text.split(/\s*,\s+/).map((piece) => piece.trim());
  const isSource = (piece: string): boolean => /^https?:\/\/\S+$/.test(piece) && !licenseOf(piece);
  const words = pieces.filter((piece) => piece !== '' && !quoted.test(piece) && !isSource(piece));
  const at = words.findIndex((piece) => licenseOf(piece) !== undefined);
  const license = licenseOf(words[at] ?? '');
  if (!license) return { missing: 'license' };
  const author = words.slice(0, at).join(', ');
  if (author === '') return { missing: 'author' };
  const changes = words.slice(at + 1).join(', ');
  const source = pieces.find(isSource);
  const [, ...titles] = pieces.map((piece) => quoted.exec(piece)).find((match) => match !== null) ?? [];
  const title = titles.find((each) => each !== undefined);
  return {
    ...(title !== undefined && { title }),
    author,
    ...(source !== undefined && { source }),
    license,
    ...(changes !== '' && { changes }),
  };
};
