import type { Processor } from 'unified';

/** `\\(a + b\\)` in a paragraph: the backslashes are doubled for Markdown, as mdBook wants them for MathJax. */
const formula = /\\\\\(((?:(?!\n[ \t>]*(?:\n|$))[\s\S])+?)\\\\\)/g;
/** Blocks of code, and code in a sentence between as many backquotes on each side. */
const code =
  /^[ \t>]*(`{3,}|~{3,})[^`\n]*\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\2(?!`)/gm;

/** The same formula between dollars, as long as it was: nothing is said by braces around nothing. */
const inDollars = (_: string, tex: string): string => `\${}${tex.replace(/\\{4}/g, '\\\\  ')}{}$`;

function withDollars(document: string): string {
  if (!document.includes('\\\\(')) return document;
  let from = 0;
  const pieces: string[] = [];
  for (const { 0: block, index } of document.matchAll(code)) {
    pieces.push(document.slice(from, index).replace(formula, inDollars), block);
    from = index + block.length;
  }
  return [...pieces, document.slice(from).replace(formula, inDollars)].join('');
}

/** What such a formula says, without the braces. */
export const withoutBraces = (tex: string): string => /^\{\}([\s\S]*)\{\}$/.exec(tex)?.[1]?.trim() ?? tex;

/** Makes the parser understand the formulas of mdBook in a sentence. Comes after the parser. */
export function texBrackets(this: Processor): void {
  const { parser } = this;
  if (parser) this.parser = (document, file) => parser(withDollars(document), file);
}
