import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { reportForTerminal } from '../diagnostics/report.js';
import type { BookFolder } from '../manuscript/manuscript.js';
import type { Terminal } from '../system/terminal.js';

/**
 * The messages of a book, ready to print, with the lines of the manuscript that they speak of.
 *
 * @param atMost How many messages of each rule are shown, errors excepted; all when absent.
 */
export async function showMessages(
  diagnostics: Pick<Diagnostics, 'messages'>,
  folder: BookFolder,
  terminal: Terminal,
  atMost?: number,
): Promise<string> {
  const { messages } = diagnostics;
  const named = new Set(messages.filter(({ line }) => line !== undefined).map(({ file }) => file ?? ''));
  const sources = new Map<string, string>();
  for (const file of named) {
    if (folder.files.has(file)) sources.set(file, new TextDecoder().decode(await folder.read(file)));
  }
  return reportForTerminal(messages, {
    language: terminal.language,
    color: terminal.color,
    folder: folder.name,
    ...(atMost !== undefined && { atMost }),
    source: (file) => sources.get(file),
  });
}
