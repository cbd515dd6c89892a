import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { decodeText } from './decode-text.js';
import type { BookFolder, MarkdownFile } from './manuscript.js';
import { splitHeader } from './split-header.js';
import { splitToml } from './toml-header.js';
import { emptyHeader, parseHeader } from './yaml-header.js';

/** A text file longer than this, in bytes, is not read: a novel of a thousand pages has three million. */
const longestText = 20_000_000;

/** Text of a file of the folder. Undefined, with a diagnostic, when it is too large or not UTF-8 text. */
export const readText = async (
  folder: BookFolder,
  path: string,
  diagnostics: Diagnostics,
): Promise<string | undefined> => {
  const bytes = folder.files.get(path)?.bytes ?? 0;
  if (bytes > longestText) {
    const megabytes = { file: path, megabytes: Math.ceil(bytes / 1e6), limit: longestText / 1e6 };
    diagnostics.add('file-too-large', megabytes, { file: path });
    return undefined;
  }
  return decodeText(await folder.read(path), path, diagnostics);
};

/** A Markdown file as it was read, and what became of its header. */
export interface ReadMarkdown {
  readonly file: MarkdownFile;
  /** `broken`: what was wrong is reported, and the file taken as having no header. */
  readonly header: 'sound' | 'absent' | 'broken';
}

/** Reads a Markdown file of the folder and takes its header off, in YAML or TOML. Undefined, with a diagnostic, when it is not text. */
export const readMarkdown = async (
  folder: BookFolder,
  path: string,
  diagnostics: Diagnostics,
): Promise<ReadMarkdown | undefined> => {
  const whole = await readText(folder, path, diagnostics);
  if (whole === undefined) return undefined;
  const toml = splitToml(whole, path, diagnostics);
  if (toml) {
    const file = { path, header: toml.header ?? emptyHeader, text: toml.body };
    return { file, header: toml.header ? 'sound' : 'broken' };
  }
  const { yaml, body, isBroken } = splitHeader(whole, path, diagnostics);
  if (yaml === undefined) {
    return { file: { path, header: emptyHeader, text: body }, header: isBroken ? 'broken' : 'absent' };
  }
  const parsed = parseHeader(yaml, path, diagnostics);
  if (parsed.kind === 'header') return { file: { path, header: parsed.header, text: body }, header: 'sound' };
  // Between two thematic breaks stood text, not keys.
  if (parsed.kind === 'text') return { file: { path, header: emptyHeader, text: whole }, header: 'absent' };
  return { file: { path, header: emptyHeader, text: body }, header: 'broken' };
};
