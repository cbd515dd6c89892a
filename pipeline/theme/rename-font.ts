import { type FontTables, readTables, writeTables } from './sfnt.js';

/** Name identifiers that a renamed font keeps: copyright, version, licence, licence URL (OpenType 1.9, `name`). */
const kept = [0, 5, 13, 14];
const WINDOWS = 3;
const UNICODE_BMP = 1;
const ENGLISH = 0x0409;

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

/** The English Windows records of a `name` table, by identifier. */
export const readNames = (tables: FontTables): ReadonlyMap<number, string> => {
  const names = new Map<number, string>();
  const table = tables.get('name');
  if (!table) return names;
  const data = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const strings = data.getUint16(4);
  for (let index = 0; index < data.getUint16(2); index++) {
    const record = 6 + index * 12;
    if (data.getUint16(record) !== WINDOWS || data.getUint16(record + 4) !== ENGLISH) continue;
    const start = strings + data.getUint16(record + 10);
    const bytes = Buffer.from(table.subarray(start, start + data.getUint16(record + 8)));
    names.set(data.getUint16(record + 6), bytes.swap16().toString('utf16le'));
  }
  return names;
};

const writeNames = (names: ReadonlyMap<number, string>): Uint8Array => {
  const records = [...names].toSorted(([a], [b]) => a - b).map(([id, text]) => ({ id, bytes: utf16(text) }));
  const strings = 6 + records.length * 12;
  const table = new Uint8Array(records.reduce((size, { bytes }) => size + bytes.length, strings));
  const data = new DataView(table.buffer);
  data.setUint16(2, records.length);
  data.setUint16(4, strings);
  let offset = 0;
  for (const [index, { id, bytes }] of records.entries()) {
    const fields = [WINDOWS, UNICODE_BMP, ENGLISH, id, bytes.length, offset];
    for (const [field, value] of fields.entries()) data.setUint16(6 + index * 12 + field * 2, value);
    table.set(bytes, strings + offset);
    offset += bytes.length;
  }
  return table;
};

/** Weights by name (OpenType 1.9, `OS/2`, usWeightClass); the regular weight goes without saying. */
const weightNames: Readonly<Record<number, string>> = {
  300: 'Light',
  400: '',
  500: 'Medium',
  600: 'SemiBold',
  700: 'Bold',
};

/**
 * Gives a font another family name, and keeps its copyright and licence. The SIL Open Font License (§ 3) asks it of a
 * changed copy, such as a subset, when the copyright holder reserved the name.
 */
export const renameFont = (
  font: Uint8Array,
  { family, weight, style }: { family: string; weight: number; style: 'normal' | 'italic' },
): Uint8Array => {
  const tables = readTables(font);
  const names = readNames(tables);
  const italic = style === 'italic' ? 'Italic' : '';
  const weightName = weightNames[weight] ?? String(weight);
  const postScript = `${family.replaceAll(' ', '')}-${weightName}${italic || (weightName ? '' : 'Regular')}`;
  const renamed = new Map<number, string>([
    [1, `${family} ${weightName}`.trim()],
    [2, italic || 'Regular'],
    [3, postScript],
    [4, [family, weightName, italic].filter(Boolean).join(' ')],
    [6, postScript],
  ]);
  for (const id of kept) {
    const text = names.get(id);
    if (text) renamed.set(id, text);
  }
  return writeTables(new Map([...tables, ['name', writeNames(renamed)]]));
};
