import { styleText } from 'node:util';
import type { Finding } from './finding.js';
import type { DoctorWords } from './words.js';

const signs = { works: '✓', attention: '!', missing: '✗' } as const;
const colors = { works: 'green', attention: 'yellow', missing: 'red' } as const;

/** One finding, on a line, its remedy below. */
export function showFinding({ subject, state, says, remedy }: Finding, words: DoctorWords, color: boolean): string {
  const width = Math.max(...Object.values(words.labels).map((label) => label.length));
  const paint = (text: string) => (color ? styleText(colors[state], text, { validateStream: false }) : text);
  const margin = ' '.repeat(width + 4);
  const text = says.trimEnd().replaceAll('\n', `\n${margin}`);
  const told = remedy === undefined ? '' : `${margin}${words.remedy} ${remedy}\n`;
  return `${paint(signs[state])} ${words.labels[subject].padEnd(width)}  ${text}\n${told}`;
}
