import { bundlePaths } from '../../rights/reuse/bundle-files.js';
import { copyrightText } from '../../rights/reuse/copyright-text.js';
import type { Proof } from '../evidence.js';
import { type Expected, type ExpectedFile, licenseMarks } from '../expected.js';

/**
 * `CREDITS.txt`, which people read: under the path of each file that is not simply the book's, its authors and licences;
 * at the end the notice, the names and the licence of the book.
 */
export const plainCreditProofs = (entries: ReadonlyMap<string, Uint8Array>, expected: Expected): readonly Proof[] => {
  const { credits: path } = bundlePaths;
  const blocks = new TextDecoder().decode(entries.get(path)).trimEnd().split('\n\n');
  const { rights, files } = expected;
  const ofBook = blocks.at(-1) ?? '';
  const marks = addresses(licenseMarks(rights.license));
  return [
    ...files
      .filter((file) => entries.has(file.path) && !isOwn(file, expected))
      .map((file) => {
        const block = blocks.find((each) => each.split('\n', 1)[0] === file.path) ?? '';
        return proof(
          'credit',
          `${path} ${file.path}`,
          [...file.authors.map(spaced), ...addresses(file.licenses)],
          block,
        );
      }),
    proof('notice', path, [rights.notice], ofBook),
    proof('attribution', path, [rights.attributionName], ofBook),
    ...(marks.length > 0 ? [proof('license', path, marks, ofBook)] : []),
  ];
};

/** A chapter whose only author holds the rights of the book is no exception to it. */
const isOwn = ({ authors, licenses }: ExpectedFile, { rights }: Expected): boolean =>
  authors.join() === rights.holder && licenses.join() === licenseMarks(rights.license).join();

/** A name as copyright notices write it. */
const spaced = (name: string): string => copyrightText({ name });

/** A licence without an address is named in the words of its owner, which the record does not hold. */
const addresses = (marks: readonly string[]): readonly string[] => marks.filter((mark) => URL.canParse(mark));

const proof = (fact: string, where: string, wanted: readonly string[], text: string): Proof => {
  const holds = wanted.every((words) => text.includes(words));
  const expected = wanted.join(' | ');
  const found = holds ? expected : text.replace(/\s*\n\s*/g, ' | ');
  return { fact, where, ...(found !== '' && { found }), expected, holds };
};
