import type { Inline } from './text-document.js';

/** The text of runs, as it reads. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'break' ? '\n' : '')).join('');

const longest = 60;

/** The first words of a paragraph, by which an author finds it again. */
export function firstWords(inlines: readonly Inline[]): string {
  const text = plainText(inlines).replace(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}
