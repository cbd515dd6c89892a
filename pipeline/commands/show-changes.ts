import { styleText } from 'node:util';
import type { MendedFile } from '../document/mend/mend-book.js';
import type { Terminal } from '../system/terminal.js';

/** Signs for the spaces that a terminal shows as spaces; U+237D is Unicode's own for the no-break space. */
const signs: readonly (readonly [space: string, sign: string])[] = [
  ['\u00A0', '⍽'],
  ['\u202F', '⎵'],
];

const visible = (text: string): string => signs.reduce((shown, [space, sign]) => shown.replaceAll(space, sign), text);

/** The lines that typography changes in a file, before and after, ready to print. */
export function showChanges({ path, changes }: MendedFile, folder: string, { color }: Terminal): string {
  const paint = (format: Parameters<typeof styleText>[0], text: string): string =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const lines = (sign: string, text: string): string[] =>
    visible(text)
      .split('\n')
      .map((line) => `${sign} ${line}`);
  return changes
    .map(({ line, before, after }) =>
      [
        paint('bold', `${folder}/${path}:${line}`),
        ...lines('-', before).map((text) => paint('red', text)),
        ...lines('+', after).map((text) => paint('green', text)),
        '',
      ].join('\n'),
    )
    .join('\n');
}
