import { columnGap } from './columns.js';
import type { LayoutOptions } from './options.js';

const columnWidth = (measure: number, line: number): number => Math.floor((measure - columnGap * line) / 2);

/**
 * Rules that the layout stands on, over those of the theme: what it measures is what is printed. They are in the page from
 * the beginning: added later, they would have it laid out once more.
 * Chromium sets the hyphen of a broken word by itself: so is the one that takes its place at the end of a page, for kerned to
 * the letter before it may be too wide for the line.
 */
export const layoutStyle = ({ measure, line }: Pick<LayoutOptions, 'measure' | 'line'>): string => `
.unit { position: relative; inline-size: ${measure}px !important; margin: 0 !important; overflow-x: clip; }
.loose { display: block; }
.turned { display: grid; justify-content: center; break-inside: avoid; }
.turned > table { writing-mode: vertical-rl; writing-mode: sideways-lr; inline-size: auto; max-block-size: none; margin: 0; }
.footnote, .footnote-part {
  position: absolute; inset-inline-start: 0; inset-block-start: 0; inline-size: ${measure}px; display: block; text-indent: 0;
  text-align: start; text-align-last: auto; font-style: normal; font-weight: 400; letter-spacing: 0; white-space: normal;
}
.footnote.cut { display: contents; }
.line-part { display: block; }
.continued, .continued > :first-child { text-indent: 0 !important; }
.justified { text-align-last: justify; }
.hyphenated::after { content: "-"; font-kerning: none; }
.greedy { text-wrap: wrap !important; }
.page-top { margin-block-start: 0 !important; }
tfoot, .head-once thead { display: table-row-group; }
.book-index, .index-column { columns: auto !important; inline-size: ${columnWidth(measure, line)}px; }
.book-index:has(> .index-page) { inline-size: auto; }
.index-page { display: grid !important; grid-template-columns: auto auto; justify-content: space-between; align-items: start; break-inside: avoid; }
.index-column > :first-child { margin-block-start: 0 !important; }
`;

/** Once pages are cut, no rule of the book may move a page end. */
const frozen = `
@media print {
  * {
    orphans: 1 !important; widows: 1 !important;
    break-inside: auto !important; break-after: auto !important; break-before: auto !important;
  }
  .new-page, .bleed, .blank { break-before: page !important; }
  thead, .bleed { break-inside: avoid !important; }
}
`;

/** Leaves page ends where they were put; `sheets` is the style of folios and heads. */
export const freezeLayout = (sheets: string): void => {
  const style = document.createElement('style');
  style.textContent = frozen + sheets;
  document.head.append(style);
};
