import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { docx, odt, p, packed } from './documents.js';
import { imported } from './imported.js';

const reasonOf = (bytes: Uint8Array): unknown => {
  try {
    imported(bytes);
  } catch (error) {
    return error instanceof Error && 'reason' in error ? error.reason : error;
  }
  return 'read';
};

test('what is no document is refused for its own reason', () => {
  expect(reasonOf(strToU8('Bonjour'))).toBe('not-a-document');
  expect(reasonOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('old-word');
  expect(reasonOf(strToU8('{\\rtf1 }'))).toBe('rich-text');
  expect(reasonOf(packed({ 'a.txt': 'a' }))).toBe('not-a-document');
  expect(reasonOf(docx(p('Texte.')).subarray(0, 900))).toBe('damaged');
});

test('a DOCTYPE is refused: no entity is ever expanded', () => {
  const parts = {
    'word/document.xml': '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>',
  };
  expect(reasonOf(docx('', { parts }))).toBe('doctype');
});

test('a bomb is refused before it is unpacked', () => {
  expect(reasonOf(docx(p('Texte.'), { parts: { 'word/media/bomb.png': new Uint8Array(2 ** 24) } }))).toBe(
    'unsafe-archive',
  );
});

test.each(['../evil.md', '/etc/evil', 'a/../../b', 'C:\\evil', 'a\\b'])(
  'a package with the name %s is refused',
  (name) => {
    expect(reasonOf(docx(p('Texte.'), { parts: { [name]: 'x' } }))).toBe('unsafe-archive');
  },
);

test('pictures of an .odt that lead out of it are never read', () => {
  const frame = (href: string) => `<text:p>Texte<draw:frame><draw:image xlink:href="${href}"/></draw:frame></text:p>`;
  const { files, found } = imported(
    odt(['../../a.png', 'file:///a.png', 'https://example.org/a.png'].map(frame).join('')),
  );
  expect([...files.keys()].filter((path) => path.startsWith('images/'))).toEqual([]);
  expect(found).toEqual(['picture-remote: Texte', 'picture-remote: Texte', 'picture-remote: Texte']);
});

test('XML that is nested without end is damaged, not a crash', () => {
  const deep = `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`;
  expect(reasonOf(docx(deep))).toBe('damaged');
});

test('a document under a password says so', () => {
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  expect(reasonOf(odt('', '', '', { 'META-INF/manifest.xml': manifest }))).toBe('encrypted');
});
