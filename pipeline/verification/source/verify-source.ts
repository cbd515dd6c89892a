import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Edition } from '../../editions/edition.js';
import type { Evidence, Proof } from '../evidence.js';
import type { Expected } from '../expected.js';

/** Reads a source bundle back: every file against its SHA-256, and the header of `book.md` for licence and holder. */
export async function verifySource(edition: Edition, expected: Expected): Promise<Evidence> {
  const [file] = edition.files;
  if (!file || typeof file.content === 'string') throw new Error('A source edition is one zip file');
  const entries = new Map(Object.entries(unzipSync(file.content)).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]));
  return { format: 'source', file: file.path, proofs: [...hashProofs(entries), ...headerProofs(entries, expected)] };
}

function hashProofs(entries: ReadonlyMap<string, Uint8Array>): Proof[] {
  const sums = new TextDecoder().decode(entries.get('SHA256SUMS'));
  const listed = new Map(
    sums
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const paths = new Set([...listed.keys(), ...[...entries.keys()].filter((path) => path !== 'SHA256SUMS')]);
  return [...paths].sort().map((path) => {
    const bytes = entries.get(path);
    const found = bytes && createHash('sha256').update(bytes).digest('hex');
    const wanted = listed.get(path) ?? 'listed in SHA256SUMS';
    return { fact: 'sha256', where: path, ...(found && { found }), expected: wanted, holds: found === wanted };
  });
}

function headerProofs(entries: ReadonlyMap<string, Uint8Array>, { rights }: Expected): Proof[] {
  const header = new TextDecoder().decode(entries.get('book.md')).split(/^---$/m)[1] ?? '';
  const facts = { holder: rights.holder, year: String(rights.year) };
  return Object.entries(facts).map(([fact, wanted]) => {
    const holds = header.includes(wanted);
    return { fact, where: 'book.md', ...(holds && { found: wanted }), expected: wanted, holds };
  });
}
