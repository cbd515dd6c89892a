import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { parseDocument } from 'yaml';
import type { Edition } from '../../editions/edition.js';
import { parseLicense } from '../../rights/parse-license.js';
import type { Evidence, Proof } from '../evidence.js';
import type { Expected } from '../expected.js';
import { plainCreditProofs } from './plain-credits.js';
import { reuseProofs } from './reuse.js';

/**
 * Reads a source bundle back: every file against its SHA-256, the header of `book.md` for licence and holder, what REUSE
 * and `CREDITS.txt` say.
 */
export async function verifySource(edition: Edition, expected: Expected): Promise<Evidence> {
  const [file] = edition.files;
  if (!file || !(file.content instanceof Uint8Array)) throw new Error('A source edition is one zip file');
  const entries = new Map(
    Object.entries(unzipSync(file.content)).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]),
  );
  return {
    format: 'source',
    file: file.path,
    proofs: [
      ...hashProofs(entries),
      ...headerProofs(entries, expected),
      ...reuseProofs(entries, expected),
      ...plainCreditProofs(entries, expected),
    ],
  };
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

/** The bundle's own header says what the record says: a bundle in which the licence was changed is another book. */
function headerProofs(entries: ReadonlyMap<string, Uint8Array>, { rights, title, lang }: Expected): Proof[] {
  const header = headerOf(entries.get('book.md'));
  const copyright = header['copyright'] as { holder?: unknown; year?: unknown } | undefined;
  const wanted = { title, lang, license: rights.license.expression, holder: rights.holder, year: String(rights.year) };
  const found: Record<keyof typeof wanted, unknown> = {
    title: header['title'],
    lang: header['lang'],
    license: parseLicense(String(header['license']))?.expression,
    holder: copyright?.holder,
    year: copyright?.year,
  };
  return (Object.keys(wanted) as (keyof typeof wanted)[]).map((fact) => {
    const value = found[fact] === undefined ? undefined : String(found[fact]);
    return {
      fact,
      where: 'book.md',
      ...(value !== undefined && { found: value }),
      expected: wanted[fact],
      holds: plain(value) === plain(wanted[fact]),
    };
  });
}

/** The YAML header as data; nothing when it cannot be read, which then differs from every record. */
function headerOf(file: Uint8Array | undefined): Record<string, unknown> {
  const [, header = ''] = new TextDecoder().decode(file).split(/^---\r?$/m);
  const document = parseDocument(header);
  return document.errors.length > 0 ? {} : ((document.toJS({ maxAliasCount: 0 }) ?? {}) as Record<string, unknown>);
}

/** Titles are typeset in the record and as typed in the bundle: quotes and dashes of every kind are one, spaces are none. */
const plain = (text: string | undefined): string | undefined =>
  text
    ?.normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/["'‘’‚“”„«»‹›]/g, "'")
    .replace(/[-‐‑–—]+/g, '-')
    .replaceAll('…', '...');
