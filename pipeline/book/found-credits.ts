import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { Manuscript, Picture } from '../manuscript/manuscript.js';
import { creditFor } from '../rights/credits.js';
import { asPattern } from '../rights/glob.js';
import { nearestLicense } from '../rights/nearest-license.js';
import { parseLicense } from '../rights/parse-license.js';
import { isReuseFile, type ReuseCredit, readReuse } from '../rights/reuse/read-reuse.js';
import type { Attribution, LicenseExpression } from '../rights/rights.js';
import type { Credit } from './book.js';
import { contradicts } from './contradicts.js';

/** What is the authors' own: their names, and the licence of the book. */
interface Own {
  readonly names: readonly string[];
  readonly license: LicenseExpression;
}

const isOwn = ({ author, license }: Attribution, own: Own): boolean =>
  own.names.includes(author) && license.expression === own.license.expression;

const placeOf = ({ file, line }: ReuseCredit) => ({ file, at: { line, column: 1 } });

const toCredit = (path: string, said: ReuseCredit, own: Own, diagnostics: Diagnostics): readonly Credit[] => {
  const place = placeOf(said);
  if (said.kind === 'credit') {
    const { attribution } = said;
    return isOwn(attribution, own) ? [] : [{ pattern: asPattern(path), attribution, place }];
  }
  if (said.kind === 'license-unknown') {
    const { license } = said;
    diagnostics.add('license-unknown', { key: path, license, nearest: nearestLicense(license) ?? '' }, place);
  } else diagnostics.add('reuse-incomplete', { path, missing: said.kind }, place);
  return [];
};

/** The credit that a picture carries inside itself, when it names both an author and a licence of the register. */
const insideCredit = ({ path, rights }: Picture, own: Own): readonly Credit[] => {
  const license = rights?.license === undefined ? undefined : parseLicense(rights.license);
  if (!license || rights?.creator === undefined) return [];
  const { title, creator: author, creatorUrl: authorUrl, source, changes } = rights;
  const isAddress = (text: string | undefined): text is string => text !== undefined && URL.canParse(text);
  const attribution: Attribution = {
    ...(title !== undefined && { title }),
    author,
    ...(isAddress(authorUrl) && { authorUrl }),
    ...(isAddress(source) && { source }),
    license,
    ...(changes !== undefined && { changes }),
  };
  return isOwn(attribution, own) ? [] : [{ pattern: asPattern(path), attribution, place: { file: path } }];
};

/** A sidecar is about its picture and nothing else: what it says must be what the header says (`credit-contradicted`). */
const compare = (told: Credit, said: ReuseCredit, diagnostics: Diagnostics): void => {
  if (said.kind !== 'credit' || !said.file.endsWith('.license') || !contradicts(told.attribution, said.attribution))
    return;
  const shown = ({ author, license }: Attribution): string => `${author}, ${license.expression}`;
  const parameters = {
    path: said.file.slice(0, -'.license'.length),
    told: shown(told.attribution),
    sidecar: shown(said.attribution),
    file: `${said.file}:${said.line}`,
  };
  diagnostics.add('credit-contradicted', parameters, told.place);
};

/**
 * Credits of the pictures of which no header tells (`told`): by REUSE (a `.license` sidecar, or `REUSE.toml`), else by
 * what the picture carries inside itself. Pictures that are simply the authors' own need no credit, and get none.
 */
export const foundCredits = (
  { pictures, texts }: Manuscript,
  told: readonly Credit[],
  own: Own,
  diagnostics: Diagnostics,
): readonly Credit[] => {
  const reuse = readReuse(new Map([...texts].filter(([path]) => isReuseFile(path))));
  for (const { file, line, reason } of reuse.unreadable) {
    diagnostics.add('reuse-unreadable', { file, reason }, { file, at: { line, column: 1 } });
  }
  return [...pictures.values()].flatMap((picture) => {
    const said = reuse.creditOf(picture.path);
    const credit = creditFor(told, picture.path);
    if (credit && said) compare(credit, said, diagnostics);
    if (credit) return [];
    return said ? toCredit(picture.path, said, own, diagnostics) : insideCredit(picture, own);
  });
};
