import type { Findings } from '../findings.js';
import { plainText } from '../first-words.js';
import type { Block, Role } from '../text-document.js';
import { isEmpty } from './spaces.js';

/** What stands at the head of a document, and will stand in `book.md`. */
export interface TitlePage {
  readonly title?: string;
  readonly subtitle?: string;
  readonly authors: readonly string[];
}

const titleRoles: readonly Role[] = ['title', 'subtitle', 'author', 'date'];

/** Takes the title, the authors and the date off the head of the document: they go into `book.md`. Later ones are headings. */
export function takeTitlePage(
  blocks: readonly Block[],
  findings: Findings,
): {
  readonly page: TitlePage;
  readonly blocks: readonly Block[];
} {
  const end = blocks.findIndex(
    (block) => block.type !== 'paragraph' || !(titleRoles.includes(block.role) || isEmpty(block)),
  );
  const head = blocks.slice(0, end < 0 ? blocks.length : end);
  const said = (role: Role): readonly string[] =>
    head
      .flatMap((block) =>
        block.type === 'paragraph' && block.role === role ? [plainText(block.inlines).replace(/\s+/g, ' ').trim()] : [],
      )
      .filter((text) => text !== '');
  for (const date of said('date')) findings.add('title-date', { words: date });
  const [title, subtitle] = [said('title').join(' '), said('subtitle').join(' ')];
  const rest = blocks.slice(head.length).map((block): Block => {
    if (block.type !== 'paragraph' || !titleRoles.includes(block.role)) return block;
    return block.role === 'title' ? { ...block, role: 'heading', depth: 1 } : { ...block, role: 'body' };
  });
  return {
    page: { authors: said('author'), ...(title !== '' && { title }), ...(subtitle !== '' && { subtitle }) },
    blocks: rest,
  };
}
