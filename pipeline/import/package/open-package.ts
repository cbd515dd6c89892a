import { type UnzipFileInfo, unzipSync } from 'fflate';
import { Unreadable } from './unreadable.js';

/** The files packed in a `.docx` or an `.odt`. */
export interface Package {
  has(name: string): boolean;
  /** Unpacks one file; nothing when there is none of that name. */
  read(name: string): Uint8Array | undefined;
}

/** No document of a writer comes near these. */
const limits = {
  entries: 20_000,
  /** Bytes of all files, unpacked. */
  total: 2 ** 30,
  /** Bytes unpacked to bytes packed: deflate cannot do more than 1,032, and XML comes to 50 or so. */
  ratio: 400,
  /** Bytes below which the ratio says nothing. */
  small: 2 ** 20,
};

/** A name that leads out of the package, or that no office program writes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unsafeName = /^\/|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)|[\x00-\x1f]/;

/**
 * Opens the zip of a document: its directory is judged before anything is unpacked, and no file is given more room than it
 * declares.
 *
 * @throws {Unreadable} for what is no zip, or one made to harm.
 */
export function openPackage(bytes: Uint8Array): Package {
  const entries = judge(list(bytes));
  return {
    has: (name) => entries.has(name),
    read: (name) => {
      if (!entries.has(name)) return undefined;
      const content = unpack(bytes, (entry) => entry.name === name)[name];
      if (content?.length !== entries.get(name)?.originalSize) throw new Unreadable('damaged');
      return content;
    },
  };
}

function list(bytes: Uint8Array): readonly UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unpack(bytes, (entry) => {
    entries.push(entry);
    return false;
  });
  return entries;
}

function unpack(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw new Unreadable('damaged', { cause: error });
  }
}

function judge(entries: readonly UnzipFileInfo[]): ReadonlyMap<string, UnzipFileInfo> {
  if (entries.length > limits.entries) throw new Unreadable('too-large');
  const byName = new Map<string, UnzipFileInfo>();
  let total = 0;
  for (const entry of entries) {
    const { name, size, originalSize } = entry;
    if (unsafeName.test(name) || byName.has(name)) throw new Unreadable('unsafe-archive');
    if (originalSize > limits.small && originalSize > size * limits.ratio) throw new Unreadable('unsafe-archive');
    total += originalSize;
    if (total > limits.total) throw new Unreadable('too-large');
    byName.set(name, entry);
  }
  return byName;
}
