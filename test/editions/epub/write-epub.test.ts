import { expect, test } from 'vitest';
import { writeEpub } from '../../../pipeline/editions/epub/write-epub.js';
import { sampleInput } from '../sample-input.js';
import { samplePages, written } from './opened.js';

const book = await written({ pageMap: samplePages });

test.each(['content.opf', 'toc.xhtml', 'toc.ncx', 'le-four.xhtml', 'la-mie.xhtml'])('%s is as golden', async (name) => {
  await expect(book.text(`OEBPS/${name}`)).toMatchFileSnapshot(`golden/${name}`);
});

test('the zip begins with its media type, stored, and has no entry for folders', () => {
  expect(new TextDecoder().decode(book.bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect(book.names.filter((name) => name.endsWith('/'))).toEqual([]);
});

test('pictures that are compressed already are stored, texts are deflated', () => {
  const methods = new Map<string, number>();
  const view = new DataView(book.bytes.buffer, book.bytes.byteOffset, book.bytes.byteLength);
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const nameLength = view.getUint16(at + 26, true);
    const name = new TextDecoder().decode(book.bytes.subarray(at + 30, at + 30 + nameLength));
    methods.set(name, view.getUint16(at + 8, true));
    at += 30 + nameLength + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  expect(methods.get('OEBPS/images/four.jpg')).toBe(0);
  expect(methods.get('OEBPS/le-four.xhtml')).toBe(8);
});

test('the same input gives the same bytes in every time zone', async () => {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Pacific/Kiritimati';
    const east = await written({ pageMap: samplePages });
    process.env['TZ'] = 'America/Los_Angeles';
    const west = await written({ pageMap: samplePages });
    expect(Buffer.from(east.bytes).equals(west.bytes)).toBe(true);
    expect(Buffer.from(east.bytes).equals(book.bytes)).toBe(true);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('the shared document is left as it was', async () => {
  const input = await sampleInput();
  const before = JSON.stringify(input.document.sections);
  await writeEpub(input);
  expect(JSON.stringify(input.document.sections)).toBe(before);
});

test('every reference leads to a file of the publication, every fragment to an element', () => {
  const ids = new Map(
    book.names.map((name) => [
      name,
      new Set([...(name.endsWith('.xhtml') ? book.text(name) : '').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const documents = book.names.filter((name) => /\.(xhtml|ncx|opf)$/.test(name));
  for (const name of documents) {
    for (const [, reference = ''] of book.text(name).matchAll(/ (?:href|src)="([^"]+)"/g)) {
      if (/^https?:/.test(reference)) continue;
      const [file, fragment] = reference.split('#');
      const target = file ? `OEBPS/${file}` : name;
      expect(book.names, `${name}: ${reference}`).toContain(target);
      if (fragment) expect(ids.get(target), `${name}: ${reference}`).toContain(fragment);
    }
  }
});

test('every file of the publication is in the manifest, once', () => {
  const manifest = [...book.text('OEBPS/content.opf').matchAll(/<item [^>]*href="([^"]+)"/g)].map(([, href]) => href);
  const files = book.names.filter((name) => name.startsWith('OEBPS/') && !name.endsWith('.opf'));
  expect(manifest.toSorted()).toEqual(files.map((name) => name.slice('OEBPS/'.length)).toSorted());
});

test('a draft says so on its title page and in its metadata', async () => {
  const draft = await written({ draft: true });
  expect(draft.text('OEBPS/page-de-titre.xhtml')).toContain('<p class="draft">brouillon</p>');
  expect(draft.text('OEBPS/content.opf')).toContain('<meta property="schema:creativeWorkStatus">Draft</meta>');
  expect(book.text('OEBPS/content.opf')).not.toMatch(/Draft|brouillon/);
});

test('a book that reads from right to left says so everywhere', async () => {
  const { book: sample } = await sampleInput();
  const arabic = await written({ book: { ...sample, lang: 'ar', direction: 'rtl' } });
  expect(arabic.text('OEBPS/content.opf')).toContain('<spine toc="ncx" page-progression-direction="rtl">');
  expect(arabic.text('OEBPS/toc.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
});

test('a picture that cannot be read fails the edition, at once', async () => {
  const { read, ...input } = await sampleInput();
  const failing = async (path: string): Promise<Uint8Array> => {
    if (path.endsWith('.jpg')) throw new Error(`${path} is gone`);
    return read(path);
  };
  await expect(writeEpub({ ...input, read: failing })).rejects.toThrow('is gone');
});

test('the author is told which pictures are scaled', async () => {
  const input = await sampleInput();
  await writeEpub({ ...input, book: { ...input.book, epub: { pictures: 10 } } });
  const told = input.diagnostics.messages.filter(({ ruleId }) => ruleId === 'picture-scaled');
  expect(told.map(String).join('\n')).toContain('images/four.jpg');
});
