import matter from 'gray-matter';
import type { Diagnostics } from '../diagnostics/diagnostics.js';

/** A header longer than this (in characters) is no header: it would only keep the YAML parser busy. */
const longestHeader = 256 * 1024;

const refuse = (): never => {
  throw new Error('Only YAML headers are read.');
};

/** gray-matter runs a `---js` header as JavaScript unless its engines are taken away (safety.md). */
const engines = {
  yaml: () => ({}),
  javascript: refuse,
  js: refuse,
  json: refuse,
  coffee: refuse,
  cson: refuse,
  toml: refuse,
};

/** A file's text in two: its YAML, and what follows with the header's lines kept as empty lines. */
export interface SplitText {
  /** Undefined when the file has no header. */
  readonly yaml?: string;
  readonly body: string;
  /** A header was meant, and could not be taken: reported. */
  readonly isBroken: boolean;
}

/** What follows `---` on the first line, or undefined when the text does not begin with a fence. */
const afterFence = (text: string): string | undefined => {
  const newline = text.indexOf('\n');
  const line = newline < 0 ? text : text.slice(0, newline);
  return line.startsWith('---') && line[3] !== '-' ? line.slice(3).trim() : undefined;
};

/** Whether the first line that begins with `---` after the opening one is a bare fence: gray-matter would take any. */
const isClosed = (text: string): boolean => {
  const close = text.indexOf('\n---', '---'.length);
  return close >= 0 && close < longestHeader && /^---[ \t]*(?:\n|$)/.test(text.slice(close + 1, close + 200));
};

const looksLikeKeys = (text: string): boolean =>
  /^---[ \t]*\n\s*(?:#[^\n]*\n\s*)*["']?[\w-]+["']?[ \t]*:(?:\s|$)/.test(text);

/**
 * Takes the YAML header off a text. A first line `---` that nothing closes is a thematic break, unless keys follow it.
 * Rules: `header-language`, `header-unclosed`.
 */
export const splitHeader = (text: string, file: string, diagnostics: Diagnostics): SplitText => {
  const suffix = afterFence(text);
  const at = { line: 1, column: 1 };
  if (suffix === undefined) return { body: text, isBroken: false };
  if (suffix !== '') {
    const isLanguage = /^\w+$/.test(suffix) && isClosed(text);
    if (isLanguage) diagnostics.add('header-language', { language: suffix }, { file, at });
    return { body: text, isBroken: isLanguage };
  }
  if (!isClosed(text)) {
    const isMeant = looksLikeKeys(text);
    if (isMeant) diagnostics.add('header-unclosed', { file }, { file, at });
    return { body: text, isBroken: isMeant };
  }
  const { matter: yaml, content } = matter(text, { language: 'yaml', engines });
  const taken = text.split('\n').length - content.split('\n').length;
  return { yaml, body: '\n'.repeat(taken) + content, isBroken: false };
};
