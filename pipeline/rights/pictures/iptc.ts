import { decodeLoosely, latin1, viewOf } from './bytes.js';

/** What photographers' programs wrote before XMP (IPTC IIM 4.2, record 2). */
export interface Iptc {
  readonly title?: string;
  readonly creator?: string;
  readonly rights?: string;
}

const datasets = { title: 5, creator: 80, rights: 116 } as const;

/** Values of the datasets of record 2, by number; extended ones (over 32 767 bytes) end the reading. */
const readDatasets = (block: Uint8Array): ReadonlyMap<number, string> => {
  const values = new Map<number, string>();
  let offset = 0;
  while (offset + 5 <= block.length && block[offset] === 0x1c) {
    const length = viewOf(block).getUint16(offset + 3);
    const end = offset + 5 + length;
    if (length > 0x7fff || end > block.length) break;
    const number = block[offset + 2] ?? 0;
    const value = decodeLoosely(block.subarray(offset + 5, end)).trim();
    const earlier = values.get(number);
    if (block[offset + 1] === 2 && value) values.set(number, earlier === undefined ? value : `${earlier}, ${value}`);
    offset = end;
  }
  return values;
};

/** The resource of a Photoshop block that holds IIM. */
const iimResource = 0x0404;

const padded = (length: number): number => length + (length % 2);

/** Finds IIM among the image resources of a Photoshop block (without its `Photoshop 3.0` head) and reads it. */
export const readIptc = (block: Uint8Array): Iptc => {
  let offset = 0;
  while (offset + 12 <= block.length && latin1(block.subarray(offset, offset + 4)) === '8BIM') {
    const view = viewOf(block);
    const start = offset + 6 + padded(1 + (block[offset + 6] ?? 0)) + 4;
    if (start > block.length) break;
    const end = start + view.getUint32(start - 4);
    if (end > block.length) break;
    if (view.getUint16(offset + 4) === iimResource) {
      const values = readDatasets(block.subarray(start, end));
      return Object.fromEntries(
        Object.entries(datasets).flatMap(([field, number]) => {
          const value = values.get(number);
          return value === undefined ? [] : [[field, value] as const];
        }),
      );
    }
    offset = start + padded(end - start);
  }
  return {};
};
