import { type ColumnItem, type ColumnPage, columnPages } from './columns.js';
import type { LayoutOptions } from './options.js';

const pixels = (value: string): number => Number.parseFloat(value) || 0;

/** An entry of the index with what the columns need to know of it. */
interface Entry extends ColumnItem {
  readonly element: HTMLElement;
  /** What stands over it at the head of a column: the entry that it is under, and that this one goes on. */
  readonly head: HTMLElement | undefined;
}

/**
 * Sets the index of a unit in two columns, each page of them a block that stays whole. Entries are measured where they
 * stand: they are always as wide as a column.
 */
export const setColumns = (unit: HTMLElement, { line, lines }: Pick<LayoutOptions, 'line' | 'lines'>): void => {
  for (const index of unit.querySelectorAll<HTMLElement>('.book-index')) {
    const entries = entriesOf(index);
    const above = index.getBoundingClientRect().top - unit.getBoundingClientRect().top;
    const height = line * lines;
    const pages = columnPages(entries, Math.max(height - above, height / 3), height);
    index.replaceChildren(...pages.map((page) => pageOf(entries, page)));
  }
};

/** An entry at the top of its column has lost its margin: the others tell what letters have above them. */
const entriesOf = (index: HTMLElement): readonly Entry[] => {
  const elements = [...index.querySelectorAll<HTMLElement>('.index-entry')];
  const space = Math.max(0, ...elements.map((element) => pixels(getComputedStyle(element).marginTop)));
  const heads = headsOf(index, elements);
  return elements.map((element, at): Entry => {
    const isFollowed = elements[at + 1] !== undefined && heads[at + 1] !== undefined;
    return {
      element,
      head: heads[at],
      height: element.getBoundingClientRect().height,
      above: element.classList.contains('opens-letter') ? space : 0,
      stick: isFollowed && !element.querySelector('.locator, .index-see'),
      continued: heads[at]?.getBoundingClientRect().height ?? 0,
    };
  });
};

/** For each entry under another one, a head with that one's words: put into the index, where it can be measured. */
const headsOf = (index: HTMLElement, elements: readonly HTMLElement[]): readonly (HTMLElement | undefined)[] => {
  for (const old of index.querySelectorAll('.index-continued')) old.remove();
  const list = index.querySelector('ul');
  let head: HTMLElement | undefined;
  let above: HTMLElement | undefined;
  return elements.map((element) => {
    if (!element.classList.contains('index-subentry')) {
      above = element;
      head = undefined;
    } else if (above && !head) {
      head = headOf(above, index.dataset['continued'] ?? '');
      list?.append(head);
    }
    return head;
  });
};

const headOf = (entry: HTMLElement, continued: string): HTMLElement => {
  const head = document.createElement('li');
  head.className = 'index-continued';
  const term = entry.querySelector('.index-term')?.cloneNode(true);
  if (term instanceof Element)
    for (const named of [term, ...term.querySelectorAll('[id]')]) named.removeAttribute('id');
  const word = document.createElement('em');
  word.textContent = continued;
  head.append(...(term ? [term, ' '] : []), word);
  return head;
};

const pageOf = (entries: readonly Entry[], { start, middle, end }: ColumnPage): HTMLElement => {
  const page = document.createElement('div');
  page.className = 'index-page';
  page.append(columnOf(entries.slice(start, middle)), columnOf(entries.slice(middle, end)));
  return page;
};

const columnOf = (entries: readonly Entry[]): HTMLElement => {
  const list = document.createElement('ul');
  list.className = 'index-column';
  const [first] = entries;
  list.append(...(first?.head ? [first.head.cloneNode(true)] : []), ...entries.map(({ element }) => element));
  return list;
};
