import type { Section } from '../../../document/document.js';
import type { Words } from '../../../language/words.js';
import { labelOf } from './contents.js';

/** A place that reading systems offer a way to. */
export interface Landmark {
  /** EPUB 3 Structural Semantics. */
  readonly type: string;
  readonly href: string;
  readonly label: string;
}

/** Section types that are worth a landmark of their own, beside the start of the text. */
const notable: ReadonlySet<string> = new Set([
  'titlepage',
  'copyright-page',
  'toc',
  'loi',
  'lot',
  'preface',
  'introduction',
  'glossary',
  'bibliography',
  'index',
  'colophon',
]);

/** Some validators look for entries in whatever says `index` (EPUB Indexes 1.0, § 3): the landmark says where it is. */
const typeOf = ({ type }: Section): string => (type === 'index' ? 'backmatter' : type);

/** Cover, start of the text, and the first section of each notable type, in reading order. */
export const landmarksOf = (
  sections: readonly Section[],
  addresses: ReadonlyMap<string, string>,
  coverFile: string,
  words: Words,
): readonly Landmark[] => {
  const start = sections.find((section) => section.matter === 'bodymatter');
  const seen = new Set<string>();
  const landmarks: Landmark[] = [{ type: 'cover', href: coverFile, label: words.cover }];
  for (const section of sections) {
    const href = addresses.get(section.id) ?? '';
    if (section === start) landmarks.push({ type: 'bodymatter', href, label: labelOf(section) });
    if (!notable.has(section.type) || seen.has(section.type)) continue;
    seen.add(section.type);
    landmarks.push({ type: typeOf(section), href, label: section.title });
  }
  return landmarks;
};
