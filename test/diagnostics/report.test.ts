import { expect, test } from 'vitest';
import { Diagnostics } from '../../pipeline/diagnostics/diagnostics.js';
import { reportForTerminal, reportInLines, toRecord } from '../../pipeline/diagnostics/report.js';

const source = ['---', 'theme: sombre', '---'].join('\n');
const unknownTheme = (language: 'fr' | 'en'): Diagnostics => {
  const diagnostics = new Diagnostics(language);
  diagnostics.add('unknown-theme', { theme: 'sombre' }, { file: 'book.md', at: { line: 2, column: 8 } });
  return diagnostics;
};
const options = { color: false, folder: 'books/roman', source: () => source } as const;

test('a message has its place, severity, reason, rule, line with a caret, and remedy', () => {
  const text = reportForTerminal(unknownTheme('fr').messages, { ...options, language: 'fr' });
  expect(text.split('\n')).toEqual([
    'books/roman/book.md:2:8  erreur  Le thème `sombre` n’existe pas.  unknown-theme',
    '  2 │ theme: sombre',
    '             ^',
    '  remède\u00A0: Retirez `theme` pour le thème `communs`, ou ajoutez `themes/sombre/theme.yaml`.',
    '',
  ]);
});

test('the same in English', () => {
  const text = reportForTerminal(unknownTheme('en').messages, { ...options, language: 'en' });
  expect(text).toContain('books/roman/book.md:2:8  error  There is no theme `sombre`.');
  expect(text).toContain('remedy: Take');
});

test('a long line is cut around its column and the caret stays under it', () => {
  const diagnostics = new Diagnostics('fr');
  diagnostics.add('unknown-theme', { theme: 'x' }, { file: 'book.md', at: { line: 1, column: 301 } });
  const text = reportForTerminal(diagnostics.messages, {
    ...options,
    language: 'fr',
    source: () => `${'a'.repeat(300)}X${'b'.repeat(300)}`,
  });
  const [, line = '', caret = ''] = text.split('\n');
  expect(line[caret.indexOf('^')]).toBe('X');
  expect(line.length).toBeLessThan(120);
});

test('colour only when asked for', () => {
  const plain = reportForTerminal(unknownTheme('fr').messages, { ...options, language: 'fr' });
  const painted = reportForTerminal(unknownTheme('fr').messages, { ...options, language: 'fr', color: true });
  expect(plain).not.toContain('\u001B[');
  expect(painted).toContain('\u001B[');
});

test('as data: severity, rule and place', () => {
  expect(unknownTheme('fr').messages.map(toRecord)).toMatchObject([
    { file: 'book.md', line: 2, column: 8, severity: 'error', ruleId: 'unknown-theme' },
  ]);
});

test('the same problem at the same place is said once, and files come in order', () => {
  const diagnostics = unknownTheme('fr');
  diagnostics.add('unknown-theme', { theme: 'sombre' }, { file: 'book.md', at: { line: 2, column: 8 } });
  diagnostics.add('unknown-theme', { theme: 'sombre' }, { file: 'a.md', at: { line: 9, column: 1 } });
  expect(diagnostics.messages.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.md:9', 'book.md:2']);
});

test('a rule that speaks too often is counted, errors never', () => {
  const diagnostics = new Diagnostics('fr');
  for (let line = 1; line <= 5; line++) {
    diagnostics.add('missing-alt', { path: 'a.png' }, { file: 'un.md', at: { line, column: 1 } });
    diagnostics.add('unknown-theme', { theme: 'x' }, { file: 'un.md', at: { line, column: 1 } });
  }
  const text = reportForTerminal(diagnostics.messages, { ...options, language: 'fr', atMost: 2 });
  expect(text.match(/missing-alt/g)).toHaveLength(2);
  expect(text.match(/unknown-theme/g)).toHaveLength(5);
  expect(text).toContain('… et 3 messages');
});

test('in short, errors and warnings are a line each, errors first, then how many more there are', () => {
  const diagnostics = unknownTheme('fr');
  diagnostics.add('missing-picture', { path: 'a.png' }, { file: 'un.md', at: { line: 3, column: 1 } });
  diagnostics.add('missing-picture', { path: 'b.png' }, { file: 'deux.md', at: { line: 4, column: 1 } });
  const lines = reportInLines(diagnostics.messages, { ...options, language: 'fr' }, 2).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines.slice(0, 2).every((line) => line.includes('  erreur  ') && !line.includes('remède'))).toBe(true);
  expect(lines[2]).toBe('… et 1 de plus, dans la page.');
});

test('what a work added can be added again elsewhere', () => {
  const first = new Diagnostics('fr');
  const { result, added } = first.recording(() => {
    first.add('unknown-theme', { theme: 'x' }, { file: 'book.md' });
    return 7;
  });
  first.add('unknown-theme', { theme: 'y' }, { file: 'book.md' });
  const second = new Diagnostics('en');
  second.addAgain(added);
  expect(result).toBe(7);
  expect(second.messages.map(({ reason }) => reason)).toEqual(['There is no theme `x`.']);
});
