import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { nameMarks } from '../../../../pipeline/editions/pdf/finish/name-marks.js';

test('signs that stand for no character are joiners; every other line of the map stays', async () => {
  const file = await PDFDocument.create();
  const map = [
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    '3 beginbfchar',
    '<0009> <FE8E>',
    '<0010> <0000>',
    '<0124> <0000>',
    'endbfchar',
    '1 beginbfrange',
    '<0020> <0022> <0000>',
    'endbfrange',
  ].join('\n');
  const ToUnicode = file.context.register(file.context.flateStream(map));
  file.context.register(file.context.obj({ Type: 'Font', Subtype: 'Type0', ToUnicode }));
  nameMarks(file);
  const stream = file.context.lookup(ToUnicode);
  const written = stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString() : '';
  expect(written).toBe(map.replace('<0010> <0000>', '<0010> <200D>').replace('<0124> <0000>', '<0124> <200D>'));
});
