import { expect, it } from 'vitest';
import { publishSource, unzip, zipOf } from './publish-source.js';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const drawing = text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>');

const book = (license: string): ReadonlyMap<string, Uint8Array> =>
  new Map([
    [
      'book.md',
      text(
        `---\ntitle: Les haies\nlang: fr\ncontributors: [{ name: Ada, roles: [aut] }]\nlicense: ${license}\ncopyright: { year: 2026, holder: Ada }\npublished: 2026-11-22\ncredits: { a.svg: { author: Ben, license: CC-BY-NC-4.0, permission: accord du 3 mars } }\n---\n`,
      ),
    ],
    ['un.md', text('# Un\n\n![Une haie](a.svg)\n')],
    ['a.svg', drawing],
  ]);

it('leaves out what is in the book by permission only, and keeps what would be there without it', async () => {
  const paths = async (license: string) => [...unzip(zipOf(await publishSource('haies', book(license)))).keys()];
  expect(await paths('CC-BY-SA-4.0')).not.toContain('a.svg');
  expect(await paths('CC-BY-NC-4.0')).toContain('a.svg');
});
