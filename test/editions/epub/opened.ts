import { unzipSync } from 'fflate';
import type { WriterInput } from '../../../pipeline/editions/edition.js';
import { writeEpub } from '../../../pipeline/editions/epub/write-epub.js';
import { sampleInput } from '../sample-input.js';
import { bytesOf } from '../stored-content.js';

/** A publication written from the sample and opened again: its bytes, and its text files by name. */
export interface Opened {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  text(name: string): string;
  binary(name: string): Uint8Array;
}

/** Pages that a PDF edition of the sample might have. */
export const samplePages: ReadonlyMap<string, string> = new Map([
  ['page-de-titre', 'i'],
  ['le-levain', '7'],
  ['le-four', '9'],
  ['allumer', '9'],
  ['fig-four', '10'],
  ['la-mie', '12'],
]);

export const open = (bytes: Uint8Array): Opened => {
  const files = unzipSync(bytes);
  const binary = (name: string): Uint8Array => {
    const content = files[name];
    if (!content) throw new Error(`There is no ${name} in ${Object.keys(files).join(', ')}`);
    return content;
  };
  return { bytes, names: Object.keys(files), binary, text: (name) => new TextDecoder().decode(binary(name)) };
};

export const writtenFrom = async (input: WriterInput): Promise<Opened> => {
  const { files } = await writeEpub(input);
  return open(await bytesOf(files[0]));
};

export const written = async (overrides: Partial<WriterInput> = {}): Promise<Opened> =>
  writtenFrom(await sampleInput(overrides));
