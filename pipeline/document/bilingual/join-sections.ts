import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Diagnostics } from '../../diagnostics/diagnostics.js';
import type { Heading, Note, Section } from '../document.js';
import { elementsIn } from '../html/elements-in.js';
import { writtenPlace } from '../included-places.js';
import { align, type Pair } from './align.js';
import { type Alone, pairTexts } from './pair-texts.js';

/** What pairing needs to know of the two books. */
export interface Sides {
  /** An id of the right book as its author knows it. */
  readonly plainId: (id: string) => string;
  /** A file as its own book knows it. */
  readonly plainPath: (path: string) => string;
  /** Names of the folders, for messages. */
  readonly slugs: readonly [left: string, right: string];
  readonly diagnostics: Diagnostics;
}

/** A section of the joined book, and the sections that it is made of. */
export interface JoinedSection {
  readonly section: Section;
  readonly pair: Pair<Section>;
}

const sectionAlone = 0.75;

/** Pages that are made, such as an index, stay one by one; a chapter stands rather opposite that of the same file, of the same type, of the same size. */
const cost =
  ({ plainPath }: Sides) =>
  (left: Section, right: Section): number => {
    if (left.generated || right.generated) return Number.POSITIVE_INFINITY;
    const isSameFile = left.file !== undefined && plainPath(left.file) === plainPath(right.file ?? '');
    const unlike = Math.min(Math.abs(left.headings.length - right.headings.length), 10) / 100;
    if (isSameFile) return unlike;
    return (left.type === right.type ? 0.5 : 1.2) + unlike;
  };

/** The chapters of two books, each with its translation opposite it; what has none is reported, and stands alone. */
export function joinSections(
  left: readonly Section[],
  right: readonly Section[],
  sides: Sides,
): readonly JoinedSection[] {
  return align(left, right, cost(sides), sectionAlone).flatMap((pair): readonly JoinedSection[] => {
    if (pair.left && pair.right) return [{ section: joined(pair.left, pair.right, sides), pair }];
    const section = pair.left ?? pair.right;
    if (!section) return [];
    if (!section.generated && section.file !== undefined) {
      const book = pair.left ? sides.slugs[1] : sides.slugs[0];
      sides.diagnostics.add('bilingual-chapter-alone', { title: section.title, book }, { file: section.file });
    }
    return [{ section, pair }];
  });
}

function joined(left: Section, right: Section, sides: Sides): Section {
  const { tree, headings, alone } = pairTexts(left, right, sides.plainId);
  for (const each of alone) report(each, each.side === 'left' ? left : right, sides);
  const isPlaced = right.heading.length > 0;
  const { id, lang, direction: dir } = right;
  const opposite = h('span', { id, className: ['translated'], lang, dir }, [...right.heading]);
  const shown = isPlaced ? tree : withAnchor(tree, id);
  const label = bothOf(left.label, right.label);
  const byline = bothOf(left.byline, right.byline);
  const roles = [...new Set([...(left.roles ?? []), ...(right.roles ?? [])])];
  return {
    ...left,
    title: bothOf(left.title, right.title) ?? left.title,
    heading: isPlaced ? [...left.heading, ...(left.heading.length > 0 ? [h('br')] : []), opposite] : left.heading,
    ...(label !== undefined && { label }),
    ...(byline !== undefined && { byline }),
    ...(roles.length > 0 && { roles }),
    tree: shown,
    headings: left.headings.map((heading) => withTranslation(heading, headings)),
    notes: inOrderOfCalls([...left.notes, ...right.notes.map((note) => inLanguage(note, right))], shown),
  };
}

/** The place of a chapter whose title is not shown. */
const withAnchor = (tree: Root, id: string): Root => ({ ...tree, children: [h('span', { id }), ...tree.children] });

const bothOf = (left: string | undefined, right: string | undefined): string | undefined =>
  left === undefined || left === right ? (left ?? right) : right === undefined ? left : `${left} · ${right}`;

const withTranslation = (heading: Heading, translations: ReadonlyMap<string, string>): Heading => ({
  ...heading,
  text: bothOf(heading.text, translations.get(heading.id)) ?? heading.text,
  children: heading.children.map((child) => withTranslation(child, translations)),
});

/** Notes stand in the order in which readers meet their calls. */
function inOrderOfCalls(notes: readonly Note[], tree: Root): readonly Note[] {
  const ids = elementsIn(tree).map(({ properties }) => properties['id']);
  const places = new Map(ids.map((id, place) => [id, place]));
  return notes.toSorted((a, b) => (places.get(a.calls[0]) ?? ids.length) - (places.get(b.calls[0]) ?? ids.length));
}

/** A note of the translation stands among those of the original: it says its language. */
function inLanguage(note: Note, { lang, direction }: Section): Note {
  const tree = structuredClone(note.tree);
  for (const block of tree.children) {
    if (block.type === 'element') block.properties = { lang, dir: direction, ...block.properties };
  }
  return { ...note, tree };
}

function report(
  { kind, element, side }: Alone,
  { file, included = [], generated }: Section,
  { slugs, diagnostics }: Sides,
): void {
  if (generated || file === undefined) return;
  const book = side === 'left' ? slugs[1] : slugs[0];
  const at = element.position ?? elementsIn(element).find(({ position }) => position)?.position;
  diagnostics.add(`bilingual-${kind}-alone`, { book }, writtenPlace(file, included, at));
}
