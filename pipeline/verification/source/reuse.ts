import { copyrightText, parseCopyright } from '../../rights/reuse/copyright-text.js';
import { idsOf } from '../../rights/reuse/license-text.js';
import { isReuseFile, type ReuseCredit, readReuse, restatesRecord } from '../../rights/reuse/read-reuse.js';
import { parseReuseToml } from '../../rights/reuse/reuse-toml.js';
import type { Proof } from '../evidence.js';
import { type Expected, type ExpectedFile, licenseMarks } from '../expected.js';
import { creditValue } from '../prove.js';

/**
 * What the REUSE information of a bundle says (REUSE 3.3): of the book, in `REUSE.toml`; of each file that is not simply
 * the book's, there and in its sidecar; and whether the text of every licence is there. What the bundle leaves out is not in it.
 */
export const reuseProofs = (entries: ReadonlyMap<string, Uint8Array>, expected: Expected): readonly Proof[] => {
  const texts = new Map(
    [...entries].flatMap(([path, bytes]) => (isReuseFile(path) ? [[path, new TextDecoder().decode(bytes)]] : [])),
  );
  const reuse = readReuse(texts, 'whole');
  const files = expected.files.filter(({ path }) => entries.has(path));
  return [
    ...bookProofs(texts.get('REUSE.toml') ?? '', expected),
    ...files.map((file) => creditProof('REUSE.toml', file, reuse.creditOf(file.path))),
    ...sidecarProofs(texts, files, expected),
    ...licenseTextProofs(entries, files, expected),
  ];
};

/** The table that holds for every file which no other is about. */
const bookProofs = (toml: string, { rights }: Expected): readonly Proof[] => {
  const tables = parseReuseToml(toml, 'whole');
  const table = 'reason' in tables ? undefined : tables.findLast(({ paths }) => paths.includes('**'));
  const where = 'REUSE.toml path=**';
  return [
    proof('license', where, table?.licenses.join(' | '), rights.license.expression),
    proof('notice', where, table?.copyright.join(' | '), copyrightText({ name: rights.holder }, rights.year)),
  ];
};

const creditProof = (where: string, file: ExpectedFile, said: ReuseCredit | undefined): Proof =>
  proof('credit', `${where} ${file.path}`, saidValue(said), recordValue(file));

const saidValue = (said: ReuseCredit | undefined): string | undefined =>
  said?.kind === 'credit' ? creditValue(said.attribution.author, licenseMarks(said.attribution.license)) : undefined;

const recordValue = ({ authors, licenses }: ExpectedFile): string =>
  creditValue(authors.map(asWritten).join(', '), licenses);

/** A name as a copyright notice gives it back. */
const asWritten = (name: string): string => parseCopyright(copyrightText({ name }))?.name ?? name;

/** A sidecar says what the record says of its file; of a file that the record does not know, what `REUSE.toml` says. */
const sidecarProofs = (
  texts: ReadonlyMap<string, string>,
  files: readonly ExpectedFile[],
  { rights }: Expected,
): readonly Proof[] => {
  const credited = new Map(files.map((file) => [file.path, file]));
  const reuse = readReuse(texts, 'whole');
  return [...texts]
    .filter(([path]) => path.endsWith('.license'))
    .map(([sidecar, text]) => {
      const path = sidecar.replace(/\.license$/, '');
      const file = credited.get(path);
      const said = readReuse(new Map([[sidecar, text]])).creditOf(path);
      if (file) return creditProof(sidecar, file, said);
      const stated = reuse.creditOf(path);
      // Of their own files authors name the holder or themselves.
      const isOwn = [said, stated].every((each) => each?.kind === 'credit' && restatesRecord(each.attribution, rights));
      const wanted = saidValue(isOwn ? said : stated) ?? 'stated in REUSE.toml';
      return proof('credit', `${sidecar} ${path}`, saidValue(said), wanted);
    });
};

const licenseTextProofs = (
  entries: ReadonlyMap<string, Uint8Array>,
  files: readonly ExpectedFile[],
  { rights }: Expected,
): readonly Proof[] => {
  const present = new Set([...entries.keys()].map((path) => /^LICENSES\/(.+)\.[^./]+$/.exec(path)?.[1]));
  const ids = [...idsOf(rights.license), ...files.flatMap((file) => file.ids)];
  return [...new Set(ids)].map((id) =>
    proof('license text', `LICENSES/${id}.*`, present.has(id) ? 'present' : undefined, 'present'),
  );
};

const proof = (fact: string, where: string, found: string | undefined, wanted: string): Proof => ({
  fact,
  where,
  ...(found !== undefined && { found }),
  expected: wanted,
  holds: found === wanted,
});
