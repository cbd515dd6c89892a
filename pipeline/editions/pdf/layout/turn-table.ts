/** Columns from which a table is turned: words of fewer ones are broken, which leaves the page upright. */
const manyColumns = 5;

/**
 * Turns a table by a quarter, its head along the left edge, so that its rows have the height of the page for width. Tells
 * whether it then fits on one page; one that does not stands as it was. One with notes does not: they need the foot of
 * its page.
 */
export const turnTable = (table: HTMLTableElement, measure: number, height: number): boolean => {
  const columns = Math.max(...[...table.rows].map(({ cells }) => cells.length));
  if (columns < manyColumns || table.closest('td, th, li, .note, .footnote') || table.querySelector('.noteref'))
    return false;
  const frame = document.createElement('div');
  frame.className = 'turned';
  table.before(frame);
  frame.append(table);
  const box = table.getBoundingClientRect();
  if (box.width <= measure && box.height <= height && table.scrollHeight <= height) return true;
  frame.replaceWith(table);
  return false;
};
