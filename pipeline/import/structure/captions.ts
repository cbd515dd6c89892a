import type { Block, Figure, Inline, Paragraph, PictureRun, Table } from '../text-document.js';

/** Puts captions to their pictures and tables; a picture alone in its paragraph becomes a figure. */
export function joinCaptions(blocks: readonly Block[]): readonly Block[] {
  const made: Block[] = [];
  let above: readonly Inline[] | undefined;
  for (const block of blocks.flatMap(unpack)) {
    const target = made.at(-1);
    if (isCaption(block)) {
      if (target && takesCaption(target)) made[made.length - 1] = { ...target, caption: block.inlines };
      else {
        made.push(block);
        above = block.inlines;
        continue;
      }
    } else if (block.type === 'table' && above && target && isCaption(target))
      made[made.length - 1] = { ...block, caption: above };
    else made.push(block);
    above = undefined;
  }
  return made.map((block) => (isCaption(block) ? { ...block, role: 'body' } : block));
}

const isCaption = (block: Block): block is Paragraph => block.type === 'paragraph' && block.role === 'caption';

const takesCaption = (block: Block): block is Figure | Table =>
  (block.type === 'figure' && block.caption.length === 0) || (block.type === 'table' && !block.caption);

/** A figure, out of the paragraph of a picture, or of the frame that LibreOffice puts a picture and its caption in. */
function unpack(block: Block): readonly Block[] {
  if (block.type === 'box' && block.from === 'frame') {
    const inner = joinCaptions(block.blocks.filter((each) => each.type !== 'paragraph' || each.inlines.length > 0));
    return inner.length > 0 && inner.every(({ type }) => type === 'figure' || type === 'table') ? inner : [block];
  }
  if (block.type !== 'paragraph' || block.list || block.role === 'heading') return [block];
  const pictures = block.inlines.filter((each): each is PictureRun => each.type === 'picture');
  const rest = block.inlines.filter((each) => each.type !== 'picture' && each.type !== 'break');
  const [first] = pictures;
  if (!first) return [block];
  const says = rest.some((each) => each.type !== 'anchor' && (each.type !== 'text' || each.value.trim() !== ''));
  const anchors = block.inlines.flatMap((each) => (each.type === 'anchor' ? [each.name] : []));
  if (!says)
    return pictures.map((picture, at) => ({ type: 'figure', picture, caption: [], anchors: at === 0 ? anchors : [] }));
  if (block.role !== 'caption' || pictures.length > 1) return [block];
  return [{ type: 'figure', picture: first, caption: withoutAnchors(rest), anchors }];
}

const withoutAnchors = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.filter(({ type }) => type !== 'anchor');
