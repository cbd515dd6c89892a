import { type ColumnItem, type ColumnPage, columnPages } from './columns.js';
import type { LayoutOptions } from './options.js';

const pixels = (value: string): number => Number.parseFloat(value) || 0;

/**
 * Sets the index of a unit in two columns, each page of them a block that stays whole. Entries are measured where they
 * stand: they are always as wide as a column.
 */
export const setColumns = (unit: HTMLElement, { line, lines }: Pick<LayoutOptions, 'line' | 'lines'>): void => {
  for (const index of unit.querySelectorAll<HTMLElement>('.book-index')) {
    const elements = [...index.querySelectorAll<HTMLElement>('.index-entry')];
    const items = itemsOf(elements);
    const above = index.getBoundingClientRect().top - unit.getBoundingClientRect().top;
    const height = line * lines;
    const pages = columnPages(items, Math.max(height - above, height / 3), height);
    index.replaceChildren(...pages.map((page) => pageOf(elements, page)));
  }
};

/** An entry at the top of its column has lost its margin: the others tell what letters have above them. */
const itemsOf = (elements: readonly HTMLElement[]): readonly ColumnItem[] => {
  const margins = elements.map((element) => pixels(getComputedStyle(element).marginTop));
  const space = Math.max(0, ...margins);
  return elements.map((element, at): ColumnItem => {
    const isFollowed = elements[at + 1]?.classList.contains('index-subentry') === true;
    return {
      height: element.getBoundingClientRect().height,
      above: element.classList.contains('opens-letter') ? space : 0,
      stick: isFollowed && !element.querySelector('.locator, .index-see'),
    };
  });
};

const pageOf = (elements: readonly HTMLElement[], { start, middle, end }: ColumnPage): HTMLElement => {
  const page = box('index-page');
  page.append(columnOf(elements.slice(start, middle)), columnOf(elements.slice(middle, end)));
  return page;
};

const columnOf = (elements: readonly HTMLElement[]): HTMLElement => {
  const list = document.createElement('ul');
  list.className = 'index-column';
  list.append(...elements);
  return list;
};

const box = (className: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = className;
  return element;
};
