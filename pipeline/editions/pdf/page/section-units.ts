import type { Element, ElementContent, Root } from 'hast';
import { toString as toText } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Section } from '../../../document/document.js';
import type { Theme } from '../../../theme/theme.js';
import { divideNotes } from '../../divide-notes.js';
import { isPlate } from '../../plate.js';
import { hyphenate } from '../hyphenation/hyphenate.js';
import { type Unit, unitOf } from '../sheets/unit.js';
import { contentsOf } from './contents.js';
import { notesOf } from './notes.js';
import { openerOf } from './opener.js';
import { partPage } from './part-page.js';
import { stretchesOf } from './plates.js';
import { qrCode } from './qr-code.js';
import { setSection } from './set-section.js';
import { type TitlePageFacts, titlePage } from './title-page.js';

/** What a section is printed with, besides the section. */
export interface SectionContext {
  readonly sections: readonly Section[];
  /** Language of the book. */
  readonly lang: string;
  readonly theme: Theme;
  /** Heading of the notes. */
  readonly notesTitle: string;
  readonly titlePage: TitlePageFacts;
  /** Address of the book, for the colophon of a file that is printed. */
  readonly address?: string;
}

/** A unit and its element in the printed page. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly element: Element;
}

/** The stretches of printed pages that a section makes: one for nearly all. */
export const sectionUnits = async (section: Section, context: SectionContext): Promise<readonly PlacedUnit[]> => {
  const placed = unitsOf(setSection(section, context.theme), context);
  for (const { element } of placed) await hyphenate(element, section.lang);
  return placed;
};

const unitsOf = (section: Section, context: SectionContext): readonly PlacedUnit[] => {
  if (section.type === 'part') return partUnits(section, context);
  if (section.type === 'titlepage' && section.generated)
    return [{ unit: unitOf(section), element: titlePage(section, context.titlePage) }];
  const blocks = [
    ...openerOf(section),
    ...(section.type === 'toc' && section.generated ? [contentsOf(context.sections)] : contentOf(section.tree)),
    ...(section.type === 'colophon' && section.generated && context.address ? [qrCode(context.address)] : []),
  ];
  return flowUnits(unitOf(section), { section, blocks, className: [section.type, section.matter] }, context);
};

/** What a part says on its own page, in signs: more of it would run into the drawing. */
const mostOnPartPage = 400;

/** A part's page, and the pages after it of a text that is long, or has notes. */
const partUnits = (section: Section, context: SectionContext): readonly PlacedUnit[] => {
  const unit = unitOf(section);
  const place = placeIn(section, context);
  const blocks = contentOf(section.tree);
  if (section.notes.length === 0 && blocks.every(isParagraphs) && toText(section.tree).length <= mostOnPartPage)
    return [{ unit, element: partPage(section, blocks, place) }];
  const { id, matter, title: head } = section;
  const after: Unit = { id: `${id}--text`, matter, recto: false, head, folios: true };
  return [
    { unit, element: partPage(section, [], place) },
    ...flowUnits(after, { section, blocks, className: ['part-text', matter] }, context),
  ];
};

const isParagraphs = (node: ElementContent): boolean =>
  node.type !== 'element' || ['p', 'blockquote', 'div'].includes(node.tagName);

/** What flows from page to page. */
interface Flow {
  readonly section: Section;
  readonly blocks: readonly ElementContent[];
  readonly className: readonly string[];
}

/**
 * Text that flows from page to page, and plates: each has a page of its own, to the edges, without head or folio, after
 * which the text goes on. The first stretch has the id of the unit. Notes stand with the text that calls them; those that
 * a plate calls, which has no foot for them, after the last plate.
 */
const flowUnits = (
  unit: Unit,
  { section, blocks, className }: Flow,
  context: SectionContext,
): readonly PlacedUnit[] => {
  const stretches = [...stretchesOf(blocks)];
  if (section.notes.length > 0 && stretches.at(-1)?.some(isPlate)) stretches.push([]);
  const texts = stretches.map((stretch) => (stretch.some(isPlate) ? [] : stretch));
  const notes = divideNotes(texts, section.notes);
  const place = placeIn(section, context);
  return stretches.map((children, index) => {
    const first = index === 0;
    const part: Unit = { ...unit, id: first ? unit.id : `${unit.id}--${index + 1}`, recto: first && unit.recto };
    const [plate] = children;
    if (plate && isPlate(plate))
      return { unit: plateUnit(part), element: h('section.plate-page.bleed', { id: part.id, ...place }, [plate]) };
    const own = [...children, ...notesOf(notes[index] ?? [], context.notesTitle)];
    return { unit: part, element: h('section.unit', { id: part.id, className: [...className], ...place }, own) };
  });
};

const plateUnit = ({ id, matter, recto }: Unit): Unit => ({ id, matter, recto, folios: false, bleed: true });

/** What a section says of its language where it is not the book's. */
const placeIn = ({ lang, direction }: Section, context: SectionContext): { lang?: string; dir?: string } =>
  lang === context.lang ? {} : { lang, dir: direction };

const contentOf = (tree: Root): ElementContent[] => tree.children.filter((node) => node.type !== 'doctype');
