/** The texts of a block, in order. */
const textNodes = (block: Element): readonly Text[] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
};

/** Width of the widest word space of a paragraph, in px. */
export const widestSpace = (paragraph: Element, lineHeight: number): number => {
  const range = document.createRange();
  return Math.max(0, ...textNodes(paragraph).map((node) => widestOf(node, lineHeight, range)));
};

/**
 * The widest space of a text. Those of one line are all as wide, and every look at the layout takes time: between two
 * that stand on one line, or on two lines that follow each other, none is looked at.
 */
const widestOf = (node: Text, lineHeight: number, range: Range): number => {
  const places = spacePlaces(node.data);
  let widest = 0;
  const look = (index: number): number => {
    const at = places[index] ?? 0;
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { top, width } = range.getBoundingClientRect();
    widest = Math.max(widest, width);
    // The space at which a line ends takes none: the one before it tells of the line.
    if (width === 0 && index > 0) {
      range.setStart(node, places[index - 1] ?? 0);
      range.setEnd(node, (places[index - 1] ?? 0) + 1);
      widest = Math.max(widest, range.getBoundingClientRect().width);
    }
    return top;
  };
  const search = (from: number, to: number, first: number, last: number): void => {
    if (to - from < 2 || last - first < 1.5 * lineHeight) return;
    const middle = (from + to) >> 1;
    const top = look(middle);
    search(from, middle, first, top);
    search(middle, to, top, last);
  };
  if (places.length > 0) search(0, places.length - 1, look(0), look(places.length - 1));
  return widest;
};

const spacePlaces = (text: string): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) places.push(at);
  return places;
};
