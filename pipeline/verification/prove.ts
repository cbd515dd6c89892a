import type { Proof } from './evidence.js';
import { type Expected, type ExpectedSection, licenseMarks } from './expected.js';
import { type Formulas, words } from './text.js';

/** What the record says that can be read in a finished file. */
const facts = [
  'title',
  'language',
  'license',
  'holder',
  'year',
  'attribution',
  'notice',
  'credit',
  'text credit',
] as const;
export type Fact = (typeof facts)[number];

/** What stands at one place of a finished file. A reader gives one for each place where a fact must stand, even if it is empty. */
export interface Finding {
  readonly fact: Fact;
  /** `OEBPS/content.opf meta[property=dcterms:license]`. */
  readonly where: string;
  /** Values, in any order; none when nothing stands there. Credits are written by {@link creditValue}. */
  readonly values: readonly string[];
  /** The place is running text, in which the expected values must occur. */
  readonly within?: true;
}

/** One credit as findings hold it: `David Revoy <https://creativecommons.org/licenses/by/4.0/>`. */
export const creditValue = (author: string, licenses: readonly string[]): string =>
  `${author} <${[...licenses].sort().join(' ')}>`;

/** The credit of a text as findings hold it, with the id of its section or passage. */
export const textCreditValue = (id: string, author: string, licenses: readonly string[]): string =>
  `#${id} ${creditValue(author, licenses)}`;

const expectedValues = ({
  title,
  lang,
  rights,
  credits,
  texts,
}: Expected): Readonly<Record<Fact, readonly string[]>> => ({
  title: [title],
  language: [lang],
  license: licenseMarks(rights.license),
  holder: [rights.holder],
  year: [String(rights.year)],
  attribution: [rights.attributionName],
  notice: [rights.notice],
  credit: credits.map(({ author, licenses }) => creditValue(author, licenses)),
  'text credit': texts.map(({ id, author, licenses }) => textCreditValue(id, author, licenses)),
});

/** Compares what was found with the record. */
export const compare = (expected: Expected, findings: readonly Finding[]): readonly Proof[] => {
  const values = expectedValues(expected);
  return findings.map((finding) => proof(finding, values[finding.fact]));
};

/** Compares what was found in an edition with the record; a fact that no finding looked for is proved false. */
export const prove = (expected: Expected, findings: readonly Finding[]): readonly Proof[] => {
  const values = expectedValues(expected);
  const looked = new Set(findings.map((finding) => finding.fact));
  const missing = facts.filter((fact) => !looked.has(fact) && values[fact].length > 0);
  return [
    ...compare(expected, findings),
    ...missing.map((fact) => proof({ fact, where: '', values: [] }, values[fact])),
  ];
};

const proof = ({ fact, where, values, within }: Finding, wanted: readonly string[]): Proof => {
  const found = [...values].map(plain).sort();
  const expected = [...wanted].map(plain).sort();
  const holds = within
    ? expected.every((value) => found.some((text) => text.includes(value)))
    : found.join('\n') === expected.join('\n');
  // A long text that holds is not worth repeating: what was looked for in it is.
  const shown = within && holds ? expected : found;
  return {
    fact,
    where,
    expected: expected.join(' | '),
    holds,
    ...(shown.length > 0 ? { found: shown.join(' | ') } : {}),
  };
};

/** Spaces of every kind are one space: editions may set them finer than the record. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Compares the words of the manuscript, in order, with those of an edition; tells the first that differs.
 *
 * @param formulas How `text` says formulas.
 */
export const proveText = (
  sections: readonly ExpectedSection[],
  where: string,
  text: string,
  formulas: Formulas = 'shown',
): Proof => {
  const textIn = (section: ExpectedSection): string =>
    formulas === 'spelled' ? (section.spelled ?? section.text) : section.text;
  const wanted = words(sections.map(textIn).join('\n'));
  const found = words(text);
  const first = wanted.findIndex((word, index) => word !== found[index]);
  const at = first >= 0 ? first : wanted.length;
  const holds = first < 0 && found.length === wanted.length;
  const told = (list: readonly string[]): string =>
    holds
      ? `${list.length} words`
      : `${list.length} words, word ${at + 1}: … ${list.slice(Math.max(0, at - 4), at + 4).join(' ')} …`;
  return { fact: 'text', where, found: told(found), expected: told(wanted), holds };
};
