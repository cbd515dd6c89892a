import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { writeFile } from '../../../../pipeline/editions/pdf/finish/write-file.js';
import { readPdf } from '../../../../pipeline/verification/pdf/pdf-file.js';

const count = 1000;

/** Three pages, more objects than one stream holds, and a number that no object has. */
const sample = async (): Promise<PDFDocument> => {
  const file = await PDFDocument.create({ updateMetadata: false });
  for (const word of ['un', 'deux', 'trois']) file.addPage([200, 300]).drawText(word, { x: 20, y: 100 });
  const objects = Array.from({ length: count }, (_, index) =>
    file.context.register(file.context.obj({ Number: index, Word: PDFString.of(`mot ${index}`) })),
  );
  for (const ref of objects.slice(10, 12)) file.context.delete(ref);
  file.catalog.set(PDFName.of('Objects'), file.context.obj(objects));
  return file;
};

test('what is written is read back, by a program that had no part in it', async () => {
  const { lines } = await readPdf(await writeFile(await sample()));
  expect(lines.map(([first]) => first?.text)).toEqual(['un', 'deux', 'trois']);
});

test('every object is found by its number; those that are not there are free', async () => {
  const file = await PDFDocument.load(await writeFile(await sample()), { throwOnInvalidObject: true });
  const objects = file.catalog.lookup(PDFName.of('Objects'), PDFArray).asArray();
  const words = objects.map((ref) => {
    const object = file.context.lookup(ref);
    return object instanceof PDFDict ? object.lookup(PDFName.of('Word'), PDFString).asString() : undefined;
  });
  expect(words).toEqual(
    Array.from({ length: count }, (_, index) => (index === 10 || index === 11 ? undefined : `mot ${index}`)),
  );
});

test('the same file is the same bytes', async () => {
  expect(await writeFile(await sample())).toEqual(await writeFile(await sample()));
});
